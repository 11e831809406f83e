import { KEY_SCOPES, type KeyScope } from '@reach/contracts';
import { createApiKey, findUserByEmail, listApiKeys, revokeApiKey } from '@reach/outreach';
import type { Database } from '@reach/schema';
import { type Command, Option } from 'commander';
import { withDatabase } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { printTable } from './table.ts';

interface NewKeyOptions {
  user: string;
  name: string;
  scope: KeyScope;
}

export function addKeyCommands(program: Command, io: Io): void {
  const keys = program.command('keys').description('API keys (works on the database)');

  keys
    .command('create')
    .description('create a key; it is shown this once')
    .requiredOption('--user <email>', 'the account that the key is for')
    .option('--name <name>', 'what the key is for', 'cli')
    .addOption(
      new Option('--scope <scope>', 'what it may do, each with what stands before it')
        .choices(KEY_SCOPES)
        .default('admin'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ npm run reach -- keys create --user ada@team.example --name reports --scope read',
    )
    .action(run<NewKeyOptions>(io, create));

  keys
    .command('list')
    .description('all keys, by their first characters')
    .option('--user <email>', 'only those of this account')
    .action(run<{ user?: string }>(io, list));

  keys
    .command('revoke')
    .description('refuse a key from now on')
    .argument('<prefix>', 'the first characters of the key, as the list shows them')
    .action(run(io, (context, _options, [prefix = '']) => revoke(context, prefix)));
}

async function create(context: Context, { user, name, scope }: NewKeyOptions): Promise<void> {
  const created = await withDatabase(context, async (deps) =>
    createApiKey(deps, { userId: await userIdOf(deps, user), name, scope }),
  );
  context.show(created, ({ print, paint }) => {
    print(paint('bold', created.key));
    print('Keep it now: only a hash of it is stored, and it is not shown again.');
  });
}

async function list(context: Context, options: { user?: string }): Promise<void> {
  const keys = await withDatabase(context, async (deps) =>
    listApiKeys(deps, options.user === undefined ? {} : { userId: await userIdOf(deps, options.user) }),
  );
  context.show({ keys }, (terminal) => {
    if (keys.length === 0) return terminal.print('There is no key yet.');
    printTable(
      terminal,
      ['PREFIX', 'SCOPE', 'NAME', 'CREATED', 'LAST USED', 'REVOKED', 'USER ID'],
      keys.map((key) => [
        key.prefix,
        key.scope,
        key.name,
        key.createdAt.toISOString(),
        key.lastUsedAt?.toISOString() ?? null,
        key.revokedAt?.toISOString() ?? null,
        key.userId,
      ]),
    );
  });
}

async function revoke(context: Context, prefix: string): Promise<void> {
  await withDatabase(context, (deps) => revokeApiKey(deps, { prefix }));
  context.show({ ok: true, prefix }, ({ print }) => print(`Revoked ${prefix}; it is refused from now on.`));
}

async function userIdOf(deps: { db: Database }, email: string): Promise<string> {
  const user = await findUserByEmail(deps, email);
  if (!user)
    throw new Error(`There is no account with the address ${email}; see: npm run reach -- users list`);
  return user.id;
}
