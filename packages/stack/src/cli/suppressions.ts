import {
  SUPPRESSION_REASONS,
  type SuppressionReason,
  suppressedAnswer,
  suppressionImportReport,
  suppressionsAnswer,
  unsuppressedAnswer,
} from '@reach/contracts';
import { type Command, Option } from 'commander';
import { callApi, downloadText } from './api-client.ts';
import { wholeNumber } from './arguments.ts';
import { apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { writeFile } from './files.ts';
import { openLeadFile, withProgress } from './import-file.ts';
import { printable, printTable } from './table.ts';

const SHOWN_ERRORS = 20;

export function addSuppressionCommands(program: Command, io: Io): void {
  const suppressions = program
    .command('suppressions')
    .description('addresses and domains that must not be mailed');
  const target = ['<target>', 'an address, or a domain, which stands for the domains below it too'] as const;

  suppressions
    .command('list')
    .description('list or search, newest first')
    .option('--q <text>', 'how an address or a domain begins')
    .option('--limit <number>', 'how many', wholeNumber(1, 200), 20)
    .option('--offset <number>', 'how many to pass over', wholeNumber(0, 10_000_000), 0)
    .action(run<ListOptions>(io, list));

  suppressions
    .command('add')
    .description('mail nobody there any more; what is queued for them is skipped at once')
    .argument(...target)
    .addOption(new Option('--reason <reason>', 'why').choices(SUPPRESSION_REASONS).default('manual'))
    .addHelpText('after', '\nExample:\n  $ npm run reach -- suppressions add acme.example')
    .action(
      run<{ reason: SuppressionReason }>(io, (context, { reason }, [text = '']) =>
        add(context, text, reason),
      ),
    );

  suppressions
    .command('remove')
    .description('allow an address or a domain again')
    .argument(...target)
    .action(run(io, (context, _options, [text = '']) => remove(context, text)));

  suppressions
    .command('import')
    .description('import a CSV file: what export writes, or a list of addresses and domains')
    .argument('<file>', 'a .csv file, or - for stdin')
    .action(run(io, (context, _options, [file = '']) => importFile(context, file)));

  suppressions
    .command('export')
    .description('write all of them as CSV')
    .argument('[file]', 'where to; stdout unless given')
    .action(run(io, (context, _options, [file]) => exportFile(context, file)));
}

interface ListOptions {
  q?: string;
  limit: number;
  offset: number;
}

async function list(context: Context, { q, limit, offset }: ListOptions): Promise<void> {
  const query = new URLSearchParams({ limit: String(limit), offset: String(offset), ...(q && { q }) });
  const answer = await callApi(apiConnection(context), {
    method: 'GET',
    path: `/api/suppressions?${query}`,
    answer: suppressionsAnswer,
  });
  context.show(answer, (terminal) => {
    if (answer.total === 0) return terminal.print(q ? 'None fits.' : 'Nobody is suppressed.');
    printTable(
      terminal,
      ['ADDRESS OR DOMAIN', 'REASON', 'SINCE'],
      answer.suppressions.map(({ email, domain, reason, created_at }) => [
        email ?? (domain === null ? '(erased)' : `@${domain}`),
        reason,
        created_at,
      ]),
    );
    terminal.print(terminal.paint('dim', `${answer.suppressions.length} of ${answer.total}`));
  });
}

async function add(context: Context, text: string, reason: SuppressionReason): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'POST',
    path: '/api/suppressions',
    body: { ...targetOf(text), reason },
    answer: suppressedAnswer,
  });
  context.show(answer, ({ print }) => {
    const { email, domain, reason: kept, created_at } = answer.suppression;
    const since = answer.created ? '' : ` since ${created_at} already`;
    print(`${email ?? domain} is suppressed${since} (${kept}). Queued sends skipped: ${answer.skipped}.`);
  });
}

async function remove(context: Context, text: string): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'DELETE',
    path: `/api/suppressions?${new URLSearchParams(targetOf(text))}`,
    answer: unsuppressedAnswer,
  });
  context.show(answer, ({ print }) => print(`${printable(text)} may be mailed again.`));
}

/** `@` somewhere behind the first character makes an address. */
function targetOf(text: string): Record<string, string> {
  return text.includes('@', 1) ? { email: text } : { domain: text };
}

async function importFile(context: Context, path: string): Promise<void> {
  const api = apiConnection(context);
  const file = await openLeadFile(context, path, 'csv');
  const report = await callApi(api, {
    method: 'POST',
    path: '/api/suppressions/import',
    answer: suppressionImportReport,
    contentType: 'text/csv; charset=utf-8',
    body: withProgress(file, context.terminal),
  });
  context.show(report, (terminal) => {
    terminal.print(`Imported ${file.name}.`);
    terminal.row('new', String(report.created));
    terminal.row('known', String(report.known));
    terminal.row('invalid', String(report.invalid));
    terminal.row('sends', `${report.skipped} skipped`);
    for (const { row, reason } of report.errors.slice(0, SHOWN_ERRORS)) {
      terminal.print(`    row ${row}: ${printable(reason)}`);
    }
    const more = report.invalid - Math.min(report.errors.length, SHOWN_ERRORS);
    if (more > 0) terminal.print(`    … and ${more} more (--json lists up to 1,000)`);
  });
}

async function exportFile(context: Context, file: string | undefined): Promise<void> {
  const csv = await downloadText(apiConnection(context), '/api/suppressions/export');
  if (file === undefined) context.io.stdout.write(csv);
  else {
    writeFile(file, csv);
    const entries = csv.split('\n').length - 2;
    context.show({ ok: true, file, entries }, ({ print }) => print(`${entries} entries written to ${file}.`));
  }
}
