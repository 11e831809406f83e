import { confirmCopy } from '@reach/outreach';
import type { Command } from 'commander';
import { withDatabase } from './connection.ts';
import { type Context, type Io, run } from './context.ts';

export function addSendingCommands(program: Command, io: Io): void {
  const sending = program
    .command('sending')
    .description(
      'mail that is held as the database is an old copy (works on the database, needs no API key)',
    );

  sending
    .command('resume')
    .description('let mail leave again; first stop the runs whose people were mailed after the copy was made')
    .action(run(io, resume));
}

async function resume(context: Context): Promise<void> {
  const resumed = await withDatabase(context, confirmCopy);
  context.show({ resumed }, ({ print }) => {
    print(resumed.length > 0 ? `Mail leaves again through ${resumed.join(', ')}.` : 'Nothing was held.');
  });
}
