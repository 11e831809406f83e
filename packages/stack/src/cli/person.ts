import { deletedLeadAnswer, leadsAnswer, personExportAnswer } from '@reach/contracts';
import type { Command } from 'commander';
import { callApi } from './api-client.ts';
import { type ApiConnection, apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { writeFile } from './files.ts';

/** What a person may ask of whoever holds their data. */
export function addPersonCommands(leads: Command, io: Io): void {
  const person = ['<person>', "a lead's address or id"] as const;

  leads
    .command('delete')
    .description('delete a lead; what is queued for it is skipped, what was sent stays on record')
    .argument(...person)
    .action(run(io, (context, _options, [who = '']) => remove(context, who, false)));

  leads
    .command('erase')
    .description('remove a person everywhere, for good; nobody of that address is imported or mailed again')
    .argument(...person)
    .action(run(io, (context, _options, [who = '']) => remove(context, who, true)));

  leads
    .command('export')
    .description('everything held about a person, as JSON')
    .argument(...person)
    .argument('[file]', 'where to; stdout unless given')
    .action(run(io, (context, _options, [who = '', file]) => exportPerson(context, who, file)));
}

async function remove(context: Context, who: string, erase: boolean): Promise<void> {
  const api = apiConnection(context);
  const answer = await callApi(api, {
    method: 'DELETE',
    path: `/api/leads/${await leadId(api, who)}?erase=${erase}`,
    answer: deletedLeadAnswer,
  });
  context.show(answer, ({ print }) =>
    print(
      erase
        ? `Erased. Sends made anonymous: ${answer.sends}; queued ones skipped: ${answer.skipped}.`
        : `Deleted. Queued sends skipped: ${answer.skipped}.`,
    ),
  );
}

async function exportPerson(context: Context, who: string, file: string | undefined): Promise<void> {
  const api = apiConnection(context);
  const answer = await callApi(api, {
    method: 'GET',
    path: `/api/leads/${await leadId(api, who)}/export`,
    answer: personExportAnswer,
  });
  const json = `${JSON.stringify(answer, null, 2)}\n`;
  if (file === undefined) context.io.stdout.write(json);
  else {
    writeFile(file, json);
    context.show({ ok: true, file }, ({ print }) => print(`Written to ${file}.`));
  }
}

/** The path takes ids; people know addresses. */
async function leadId(api: ApiConnection, who: string): Promise<string> {
  if (!who.includes('@')) return encodeURIComponent(who);
  const query = new URLSearchParams({ q: who, limit: '200' });
  const { leads } = await callApi(api, { method: 'GET', path: `/api/leads?${query}`, answer: leadsAnswer });
  const lead = leads.find(({ email }) => email.toLowerCase() === who.trim().toLowerCase());
  if (!lead) throw new Error(`There is no lead ${who}`);
  return lead.id;
}
