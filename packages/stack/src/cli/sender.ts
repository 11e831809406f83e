import { senderAnswer } from '@reach/contracts';
import { type Command, Option } from 'commander';
import type { z } from 'zod';
import { callApi } from './api-client.ts';
import { needsAnOption } from './arguments.ts';
import { apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { printable } from './table.ts';

interface SenderOptions {
  fromName?: string;
  fromEmail?: string;
  replyTo?: string;
  postalAddress?: string;
  replyStopsCompany?: 'yes' | 'no';
}

export function addSenderCommands(program: Command, io: Io): void {
  const sender = program
    .command('sender')
    .description('who your mail is from; nothing is sent before name, address and postal address are set');

  sender.command('show').description('the sender as it is').action(run(io, show));

  needsAnOption(sender.command('set'))
    .description('change it; what is left out stays')
    .option('--from-name <name>', 'the name that mail comes from')
    .option('--from-email <address>', 'the address that mail comes from')
    .option('--reply-to <address>', 'where answers go')
    .option('--postal-address <address>', 'stands below every mail')
    .addOption(
      new Option('--reply-stops-company <choice>', 'an answer ends it for others of the company too').choices(
        ['yes', 'no'],
      ),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ npm run reach -- sender set --postal-address "1 High Street, London"',
    )
    .action(run<SenderOptions>(io, set));
}

async function show(context: Context): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'GET',
    path: '/api/sender',
    answer: senderAnswer,
  });
  print(context, answer);
}

async function set(context: Context, options: SenderOptions): Promise<void> {
  const { fromName, fromEmail, replyTo, postalAddress, replyStopsCompany } = options;
  const answer = await callApi(apiConnection(context), {
    method: 'PATCH',
    path: '/api/sender',
    body: {
      from_name: fromName,
      from_email: fromEmail,
      reply_to: replyTo,
      postal_address: postalAddress,
      ...(replyStopsCompany && { reply_stops_company: replyStopsCompany === 'yes' }),
    },
    answer: senderAnswer,
  });
  print(context, answer);
}

function print(context: Context, answer: z.infer<typeof senderAnswer>): void {
  const { sender, missing } = answer;
  context.show(answer, (terminal) => {
    const row = (name: string, value: string | null) => terminal.row(name, printable(value ?? '(not set)'));
    row('name', sender.from_name);
    row('address', sender.from_email);
    row('answers', sender.reply_to ?? sender.from_email);
    row('postal', sender.postal_address);
    if (missing) terminal.print(terminal.paint('yellow', `${missing}: runs will be paused.`));
  });
}
