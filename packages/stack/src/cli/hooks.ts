import {
  hookDeliveriesAnswer,
  hookDoneAnswer,
  hookSecretAnswer,
  hooksAnswer,
  hookTestAnswer,
} from '@reach/contracts';
import type { Command } from 'commander';
import { callApi } from './api-client.ts';
import { apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { printTable } from './table.ts';

export function addHookCommands(program: Command, io: Io): void {
  const hooks = program.command('hooks').description('webhooks: where you hear of events');
  const work = <Options extends object>(
    does: (context: Context, id: string, options: Options) => Promise<void>,
  ) => run<Options>(io, (context, options, [id = '']) => does(context, id, options));

  hooks.command('list').description('all endpoints').action(work(list));
  hooks
    .command('add')
    .description('hear of events at a URL; its secret is shown this once')
    .argument('<url>', 'an https URL')
    .option('--event <type...>', 'only of these, e.g. send.replied run.completed')
    .addHelpText('after', '\nExample:\n  $ npm run reach -- hooks add https://hooks.company.example/reach')
    .action(work<{ event?: string[] }>(add));
  hooks.command('remove').description('hear no more').argument('<id>').action(work(remove));
  hooks.command('test').description('send the event test').argument('<id>').action(work(test));
  hooks
    .command('deliveries')
    .description('the newest deliveries to an endpoint')
    .argument('<id>')
    .action(work(deliveries));
  hooks
    .command('redeliver')
    .description('deliver once more')
    .argument('<delivery>', 'its id, as deliveries shows it')
    .action(work(redeliver));
}

async function list(context: Context): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'GET',
    path: '/api/hooks',
    answer: hooksAnswer,
  });
  context.show(answer, (terminal) => {
    if (answer.hooks.length === 0) return terminal.print('There is no endpoint yet.');
    const rows = answer.hooks.map(({ id, url, events, disabled_reason, failures }) => {
      const state = disabled_reason ?? (failures > 0 ? `${failures} failures in a row` : 'in use');
      return [id, url, events.join(' '), state];
    });
    printTable(terminal, ['ID', 'URL', 'EVENTS', 'STATE'], rows);
  });
}

async function add(context: Context, url: string, { event }: { event?: string[] }): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'POST',
    path: '/api/hooks',
    body: { url, ...(event && { events: event }) },
    answer: hookSecretAnswer,
  });
  context.show(answer, ({ print, paint }) => {
    print(`Added ${answer.hook.id}. Its secret, shown this once:`);
    print(paint('bold', answer.secret));
  });
}

async function remove(context: Context, id: string): Promise<void> {
  const path = `/api/hooks/${encodeURIComponent(id)}`;
  const answer = await callApi(apiConnection(context), { method: 'DELETE', path, answer: hookDoneAnswer });
  context.show(answer, ({ print }) => print(`Removed ${id}`));
}

async function test(context: Context, id: string): Promise<void> {
  const path = `/api/hooks/${encodeURIComponent(id)}/test`;
  const answer = await callApi(apiConnection(context), { method: 'POST', path, answer: hookTestAnswer });
  context.show(answer, ({ print }) =>
    print(`On its way as ${answer.delivery_id}; see: reach hooks deliveries ${id}`),
  );
}

async function deliveries(context: Context, id: string): Promise<void> {
  const path = `/api/hooks/${encodeURIComponent(id)}/deliveries`;
  const answer = await callApi(apiConnection(context), { method: 'GET', path, answer: hookDeliveriesAnswer });
  context.show(answer, (terminal) => {
    if (answer.deliveries.length === 0) return terminal.print('Nothing yet.');
    const rows = answer.deliveries.map(({ id: delivery, type, status, created_at, attempts }) => {
      const last = attempts.at(-1);
      return [
        delivery,
        type,
        status,
        created_at,
        String(attempts.length),
        last ? (last.error ?? `${last.status}`) : '',
      ];
    });
    printTable(terminal, ['ID', 'EVENT', 'STATUS', 'SINCE', 'ATTEMPTS', 'LAST ANSWER'], rows);
  });
}

async function redeliver(context: Context, id: string): Promise<void> {
  const path = `/api/hooks/deliveries/${encodeURIComponent(id)}/redeliver`;
  const answer = await callApi(apiConnection(context), { method: 'POST', path, answer: hookDoneAnswer });
  context.show(answer, ({ print }) => print(`${id} is on its way again`));
}
