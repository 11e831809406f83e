import { type ImportReport, importReport, leadsAnswer } from '@reach/contracts';
import { type Command, Option } from 'commander';
import { seconds, type Terminal } from '../terminal.ts';
import { callApi } from './api-client.ts';
import { wholeNumber } from './arguments.ts';
import { apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { type LeadFormat, openLeadFile, withProgress } from './import-file.ts';
import { addPersonCommands } from './person.ts';
import { printable, printTable } from './table.ts';

const CONTENT_TYPES: Record<LeadFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};
/** Errors that people get to see; `--json` has them all. */
const SHOWN_ERRORS = 20;

export function addLeadCommands(program: Command, io: Io): void {
  const leads = program.command('leads').description('the people that runs choose from');

  leads
    .command('import')
    .description('import a CSV or JSON file: all of it, or nothing when the file cannot be read')
    .argument('<file>', 'a .csv or .json file, or - for stdin')
    .addOption(
      new Option('--format <format>', 'what the file is, if its name does not say').choices(['csv', 'json']),
    )
    .addHelpText('after', IMPORT_EXAMPLES)
    .action(
      run<{ format?: LeadFormat }>(io, (context, { format }, [file = '']) =>
        importFile(context, file, format),
      ),
    );

  leads
    .command('list')
    .description('list or search leads, newest first')
    .option('--q <words>', 'words of title, name, company, industry, city or tags, or how an address begins')
    .option('--limit <number>', 'how many', wholeNumber(1, 200), 20)
    .option('--offset <number>', 'how many to pass over', wholeNumber(0, 1_000_000), 0)
    .addHelpText('after', '\nExample:\n  $ npm run reach -- leads list --q "founder pune"')
    .action(run<ListOptions>(io, list));

  addPersonCommands(leads, io);
}

const IMPORT_EXAMPLES = `
Columns are recognised as Apollo, HubSpot, LinkedIn Sales Navigator and Instantly write them.

Examples:
  $ npm run reach -- leads import apollo-export.csv
  $ cat leads.json | npm run reach -- leads import -`;

interface ListOptions {
  q?: string;
  limit: number;
  offset: number;
}

async function importFile(context: Context, path: string, format: LeadFormat | undefined): Promise<void> {
  const began = performance.now();
  const api = apiConnection(context);
  const file = await openLeadFile(context, path, format);
  const report = await callApi(api, {
    method: 'POST',
    path: '/api/leads/import',
    answer: importReport,
    contentType: CONTENT_TYPES[file.format],
    body: withProgress(file, context.terminal),
  });
  context.show(report, (terminal) => {
    terminal.print(`Imported ${file.name} in ${seconds(performance.now() - began)}.`);
    showReport(terminal, report);
  });
}

function showReport(terminal: Terminal, { created, updated, skipped, errors }: ImportReport): void {
  terminal.row('created', terminal.paint('green', String(created)));
  terminal.row('updated', String(updated));
  terminal.row('skipped', skipped > 0 ? terminal.paint('yellow', String(skipped)) : '0');
  for (const { row, reason } of errors.slice(0, SHOWN_ERRORS)) {
    terminal.print(`    row ${row}: ${printable(reason)}`);
  }
  const more = skipped - Math.min(errors.length, SHOWN_ERRORS);
  if (more > 0) terminal.print(`    … and ${more} more (--json lists up to 1,000)`);
}

async function list(context: Context, { q, limit, offset }: ListOptions): Promise<void> {
  const query = new URLSearchParams({ limit: String(limit), offset: String(offset), ...(q && { q }) });
  const answer = await callApi(apiConnection(context), {
    method: 'GET',
    path: `/api/leads?${query}`,
    answer: leadsAnswer,
  });
  context.show(answer, (terminal) => {
    if (answer.total === 0) return terminal.print(q ? 'No lead fits.' : 'There is no lead yet.');
    printTable(
      terminal,
      ['EMAIL', 'NAME', 'TITLE', 'COMPANY', 'PLACE'],
      answer.leads.map((lead) => [
        lead.email,
        lead.name,
        lead.title,
        lead.company,
        [lead.city, lead.region, lead.country].filter(Boolean).join(', '),
      ]),
    );
    terminal.print(terminal.paint('dim', `${answer.leads.length} of ${answer.total}`));
  });
}
