import { isUnavailable } from '@reach/runtime';
import { Command, CommanderError } from 'commander';
import { createTerminal } from '../terminal.ts';
import { addContactRulesCommands } from './contact-rules.ts';
import type { Io } from './context.ts';
import { addDoctorCommand } from './doctor/doctor.ts';
import { addExamples } from './examples.ts';
import { addHookCommands } from './hooks.ts';
import { addKeyCommands } from './keys.ts';
import { addLeadCommands } from './leads.ts';
import { addPacingCommands } from './pacing.ts';
import { addPreviewCommand } from './preview.ts';
import { addRunCommands } from './runs.ts';
import { addSenderCommands } from './sender.ts';
import { addSendingCommands } from './sending.ts';
import { addSuppressionCommands } from './suppressions.ts';
import { addUserCommands } from './users.ts';

const USAGE_ERROR = 2;

/** Runs one command. Gives the exit code: 0 done, 1 failed, 2 not understood. Never throws. */
export async function main(words: string[], io: Io): Promise<number> {
  // A reader that goes away (`| head`) has seen enough.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
  const program = createProgram(io);
  try {
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has said itself what is wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    fail(io, program.opts().json === true, messageOf(error));
    return 1;
  }
}

function createProgram(io: Io): Command {
  const program = new Command('reach')
    .description('Reach Autopilot from the command line')
    .option('--json', 'print the result as JSON, and nothing else, on stdout')
    .option('--url <url>', 'the API (default: REACH_URL, else the one that npm start runs)')
    .option('--key <key>', 'the API key (default: REACH_API_KEY, else the one of npm start)')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .showHelpAfterError('(add --help for how to use it)')
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  addUserCommands(program, io);
  addKeyCommands(program, io);
  addLeadCommands(program, io);
  addPreviewCommand(program, io);
  addRunCommands(program, io);
  addSenderCommands(program, io);
  addPacingCommands(program, io);
  addContactRulesCommands(program, io);
  addSuppressionCommands(program, io);
  addHookCommands(program, io);
  addSendingCommands(program, io);
  addDoctorCommand(program, io);
  addExamples(program);
  return program;
}

const EXAMPLES = `
Examples:
  $ npm run reach -- leads import leads.csv
  $ npm run reach -- preview "Find SaaS founders in India and invite them to a demo"
  $ npm run reach -- runs start "Find SaaS founders in India and invite them to a demo" --watch
  $ npm run reach -- runs list --json
  $ npm run reach -- doctor

It talks to what npm start runs; REACH_HOME names another home folder than .reach, and users, keys and
sending work on DATABASE_URL when it is set. Exit codes: 0 done, 1 failed, 2 not understood.`;

/** On stderr, so that stdout holds results only. */
function fail(io: Io, asJson: boolean, message: string): void {
  if (asJson) io.stderr.write(`${JSON.stringify({ error: message })}\n`);
  else {
    const terminal = createTerminal(io.stderr, io.env);
    terminal.print(terminal.paint('red', message));
  }
}

/** Postgres' code for a table that does not exist. */
const NO_SUCH_TABLE = '42P01';

/** drizzle's own message would show the query; what Postgres said is in the cause. */
function messageOf(error: unknown): string {
  if (isUnavailable(error)) {
    return 'The database cannot be reached. Is it running? Start it with npm start, or check DATABASE_URL';
  }
  const innermost = causeOf(error);
  if ((innermost as { code?: unknown }).code === NO_SUCH_TABLE) {
    return 'The database has no tables of Reach yet; make them with npm run migrate';
  }
  return innermost instanceof Error ? innermost.message : String(innermost);
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? causeOf(error.cause) : error;
}
