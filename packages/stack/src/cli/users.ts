import { createUser, listUsers, parseEmail } from '@reach/outreach';
import type { Command } from 'commander';
import { wholeNumber } from './arguments.ts';
import { withDatabase } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { printTable } from './table.ts';

interface NewUserOptions {
  email: string;
  name: string;
  fromName?: string;
  fromEmail?: string;
  replyTo?: string;
  postalAddress?: string;
  credits?: number;
}

export function addUserCommands(program: Command, io: Io): void {
  const users = program.command('users').description('accounts (works on the database, needs no API key)');

  users
    .command('create')
    .description('create an account')
    .requiredOption('--email <address>', 'the address of the account')
    .requiredOption('--name <name>', 'the name of the account')
    .option('--from-name <name>', 'the name that mail comes from (default: --name)')
    .option('--from-email <address>', 'the address that mail comes from (default: --email)')
    .option('--reply-to <address>', 'where answers go')
    .option('--postal-address <address>', 'stands below every mail; nothing is sent without one')
    .option('--credits <number>', 'runs that the account may start', wholeNumber(0, 1_000_000_000))
    .addHelpText(
      'after',
      '\nExample:\n  $ npm run reach -- users create --email ada@team.example --name "Ada" --postal-address "1 High Street, London"',
    )
    .action(run<NewUserOptions>(io, create));

  users.command('list').description('all accounts').action(run(io, list));
}

async function create(context: Context, options: NewUserOptions): Promise<void> {
  const address = checkedEmail('--email', options.email);
  const user = await withDatabase(context, (deps) =>
    createUser(deps, {
      // One account an address, whatever its case.
      email: address.toLowerCase(),
      name: options.name,
      fromName: options.fromName ?? options.name,
      fromEmail: options.fromEmail === undefined ? address : checkedEmail('--from-email', options.fromEmail),
      replyTo: options.replyTo === undefined ? undefined : checkedEmail('--reply-to', options.replyTo),
      postalAddress: options.postalAddress,
      creditsLimit: options.credits,
    }),
  );
  context.show(user, ({ print }) => {
    const credits = user.creditsLimit === 1 ? 'credit' : 'credits';
    print(`Created ${user.email} with ${user.creditsLimit} ${credits}.`);
    print(`Give it a key: npm run reach -- keys create --user ${user.email}`);
    if (!user.postalAddress)
      print('Its runs will be paused until it has a postal address (--postal-address).');
  });
}

async function list(context: Context): Promise<void> {
  const users = await withDatabase(context, listUsers);
  context.show({ users }, (terminal) => {
    if (users.length === 0) return terminal.print('There is no account yet.');
    printTable(
      terminal,
      ['EMAIL', 'NAME', 'CREDITS', 'MAIL FROM', 'ID'],
      users.map((user) => [
        user.email,
        user.name,
        `${user.creditsUsed} of ${user.creditsLimit}`,
        user.fromEmail,
        user.id,
      ]),
    );
  });
}

function checkedEmail(option: string, text: string): string {
  const parsed = parseEmail(text);
  if (!parsed.ok) throw new Error(`${option}: ${parsed.reason}`);
  return parsed.email;
}
