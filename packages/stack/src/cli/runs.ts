import {
  retryFailedAnswer,
  runDetailAnswer,
  runsAnswer,
  startAnswer,
  stopAnswer,
  testSendAnswer,
} from '@reach/contracts';
import type { Command } from 'commander';
import type { z } from 'zod';
import { createDemoView } from '../demo-view.ts';
import { callApi } from './api-client.ts';
import { wholeNumber } from './arguments.ts';
import { apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { addPlanOptions, type PlanOptions, planBody } from './plan-options.ts';
import { showRun } from './show-run.ts';
import { printTable } from './table.ts';
import { watchRun } from './watch-run.ts';

type RunDetail = z.infer<typeof runDetailAnswer>;

export function addRunCommands(program: Command, io: Io): void {
  const runs = program.command('runs').description('outreach runs: a goal in plain words becomes mail');

  const starting = runs
    .command('start')
    .description('start a run; costs one credit')
    .argument('<goal>', 'whom to find and what to ask them, in plain words')
    .option('--watch', 'follow it until it ends')
    .option('--hold', 'plan and match, but send nothing before runs resume');
  addPlanOptions(starting)
    .addHelpText('after', START_EXAMPLE)
    .action(run<StartOptions>(io, (context, options, [goal = '']) => start(context, goal, options)));

  runs
    .command('list')
    .description('runs, newest first')
    .option('--limit <number>', 'how many', wholeNumber(1, 100), 20)
    .option('--offset <number>', 'how many to pass over', wholeNumber(0, 1_000_000), 0)
    .action(run<{ limit: number; offset: number }>(io, list));

  const withId = (name: string, description: string) =>
    runs.command(name).description(description).argument('<id>', 'the id of the run');
  withId('watch', 'follow a run until it ends').action(
    run(io, (context, _options, [id = '']) => watch(context, id)),
  );
  withId('show', 'a run with its plan, funnel and recipients')
    .option('--page <number>', 'page of recipients', wholeNumber(1, 100_000), 1)
    .option('--limit <number>', 'recipients a page', wholeNumber(1, 200), 20)
    .action(run<{ page: number; limit: number }>(io, (context, page, [id = '']) => show(context, id, page)));
  withId('resume', 'let a paused run go on').action(
    run(io, (context, _options, [id = '']) => resume(context, id)),
  );
  withId('retry-failed', 'queue again what failed for a reason that can pass').action(
    run(io, (context, _options, [id = '']) => retryFailed(context, id)),
  );
  withId('test-send', 'mail the first message of a run to yourself')
    .requiredOption('--to <address>', 'one of your own addresses')
    .action(run<{ to: string }>(io, (context, { to }, [id = '']) => testSend(context, id, to)));
  withId('stop', 'stop a run: what is not sent yet never will be').action(
    run(io, (context, _options, [id = '']) => stop(context, id)),
  );
}

const START_EXAMPLE = `
Example:
  $ npm run reach -- runs start "Find SaaS founders in India and invite them to a demo" --watch
  $ npm run reach -- runs start "Find SaaS founders in India for a demo" --follow-ups 2 --after 3 --variant-b other.txt`;

interface StartOptions extends PlanOptions {
  watch?: boolean;
  hold?: boolean;
}

async function start(context: Context, goal: string, options: StartOptions): Promise<void> {
  const { watch: watching, hold } = options;
  const answer = await callApi(apiConnection(context), {
    method: 'POST',
    path: '/api/autopilot/start',
    body: {
      goal,
      ...planBody(options),
      ...(hold && { approve: false }),
    },
    answer: startAnswer,
  });
  if (watching) return watch(context, answer.runId);
  context.show(answer, ({ print }) => {
    print(answer.runId);
    print(`Follow it: npm run reach -- runs watch ${answer.runId}`);
  });
}

async function list(context: Context, { limit, offset }: { limit: number; offset: number }): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'GET',
    path: `/api/autopilot/runs?limit=${limit}&offset=${offset}`,
    answer: runsAnswer,
  });
  context.show(answer, (terminal) => {
    if (answer.total === 0) return terminal.print('There is no run yet.');
    printTable(
      terminal,
      ['ID', 'STATUS', 'LEADS', 'SENT', 'REPLIES', 'STARTED', 'GOAL'],
      answer.runs.map((one) => [
        one.id,
        one.status,
        one.leads_found,
        one.messages_sent,
        one.replies_count,
        one.created_at,
        one.goal,
      ]),
    );
    terminal.print(terminal.paint('dim', `${answer.runs.length} of ${answer.total}`));
  });
}

/** Throws when the run ends in another way than completed, so that a script can tell by the exit code. */
async function watch(context: Context, id: string): Promise<void> {
  const view = createDemoView(context.terminal);
  const detail = await watchRun(apiConnection(context), id, view.changed);
  view.finish(detail);
  if (context.options.json) context.show(detail, () => {});
  if (detail.run.status === 'completed') context.terminal.print(`Run ${id} is completed.`);
  else throw new Error(endOf(detail));
}

async function show(context: Context, id: string, page: { page: number; limit: number }): Promise<void> {
  const detail = await callApi(apiConnection(context), {
    method: 'GET',
    path: `/api/autopilot/${encodeURIComponent(id)}?page=${page.page}&limit=${page.limit}&include=reasons`,
    answer: runDetailAnswer,
  });
  context.show(detail, (terminal) => showRun(terminal, detail));
}

async function stop(context: Context, id: string): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'POST',
    path: `/api/autopilot/${encodeURIComponent(id)}/status`,
    body: { action: 'stop' },
    answer: stopAnswer,
  });
  context.show(answer, ({ print }) => print(`Stopped ${id}. What was sent already still gets its events.`));
}

async function resume(context: Context, id: string): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'POST',
    path: `/api/autopilot/${encodeURIComponent(id)}/resume`,
    answer: stopAnswer,
  });
  context.show(answer, ({ print }) => print(`Resumed ${id}. Follow it: npm run reach -- runs watch ${id}`));
}

async function retryFailed(context: Context, id: string): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'POST',
    path: `/api/autopilot/${encodeURIComponent(id)}/retry-failed`,
    answer: retryFailedAnswer,
  });
  context.show(answer, ({ print }) => print(`Queued again: ${answer.queued}.`));
}

async function testSend(context: Context, id: string, to: string): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'POST',
    path: `/api/autopilot/${encodeURIComponent(id)}/test-send`,
    body: { to },
    answer: testSendAnswer,
  });
  context.show(answer, ({ print }) => print('Sent: the first message as its recipient would get it.'));
}

function endOf({ run: ended }: RunDetail): string {
  return `Run ${ended.id} is ${ended.status}${ended.error === null ? '' : `: ${ended.error}`}`;
}
