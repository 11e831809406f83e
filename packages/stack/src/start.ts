import { NO_PUBLIC_URL } from '@reach/outreach';
import { Command, CommanderError } from 'commander';
import { endSignal } from './end-signal.ts';
import { HomeTakenError, homeAt } from './home.ts';
import { stackSettings } from './settings.ts';
import { bringUp, type Stack } from './stack.ts';
import { readStackFile, type StackFile } from './stack-file.ts';
import { createTerminal, seconds, stepLines } from './terminal.ts';

/** `npm start`: brings everything up, says where it is, and stays until it is asked to end. */
const began = Date.now();
const terminal = createTerminal(process.stdout, process.env);
const USAGE_ERROR = 2;
process.exit(readUsage(process.argv.slice(2)) ?? (await main()));

/** There is nothing to choose but the help. Gives the exit code where that is all, or the words are not understood. */
function readUsage(words: string[]): number | null {
  try {
    new Command('npm start')
      .usage('[-- --help]')
      .description('Starts everything, says where it is, and stays until Ctrl-C.')
      .addHelpText('after', '\nSettings are environment variables: README.md, Configuration.')
      .exitOverride()
      .showHelpAfterError()
      .parse(words, { from: 'user' });
    return null;
  } catch (error) {
    // Commander has written what there is to say.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : USAGE_ERROR;
  }
}

async function main(): Promise<number> {
  const ended = endSignal();
  const interrupted = ended.then(() => null);
  terminal.print(`${terminal.paint('bold', 'Reach Autopilot')}\n`);
  try {
    const settings = stackSettings(process.env);
    const stack = await Promise.race([bringUp(settings, process.env, stepLines(terminal)), interrupted]);
    // What is up so far is ended with this process.
    if (!stack) return 130;
    welcome(stack);
    await ended;
    return await end(stack);
  } catch (error) {
    terminal.print(terminal.paint('red', (error as Error).message));
    if (error instanceof HomeTakenError) whereItIs(readStackFile(homeAt(error.dir).stackFile));
    return 1;
  }
}

function welcome({ facts, settings, home }: Stack): void {
  terminal.print();
  whereItIs(facts);
  if (settings.realMail) {
    terminal.row('Pace', '20 mails a day to begin with: npm run reach -- pacing show');
    if (!settings.publicUrl)
      terminal.row('Not yet', `${NO_PUBLIC_URL}: runs are paused, as nobody could unsubscribe`);
  } else
    terminal.row(
      'Pace',
      'unlimited for the demo account, which may mail people again too; your own begin with 20 mails a day',
    );
  terminal.row('Data', `${home.dir} (logs in logs/; addresses and keys in stack.json)`);
  terminal.print(settings.realMail ? firstSteps() : firstRun(facts));
  terminal.print(`  ${terminal.paint('green', 'Ready')} in ${seconds(Date.now() - began)}. Ctrl-C ends it.`);
}

function firstRun({ apiUrl, apiKey }: StackFile): string {
  return `\n  Start a run:\n
    curl -X POST ${apiUrl}/api/autopilot/start \\
      -H "Authorization: Bearer ${apiKey}" \\
      -H "Content-Type: application/json" \\
      -d '{ "goal": "Find SaaS founders in India and invite them to a demo" }'\n`;
}

function firstSteps(): string {
  return `\n  Say who sends, bring your leads, and look before you start:\n
    npm run reach -- sender set --from-name "You" --from-email you@your-domain --postal-address "…"
    npm run reach -- leads import people.csv
    npm run reach -- preview "Find SaaS founders in India and invite them to a demo"\n`;
}

function whereItIs(facts: StackFile | null): void {
  if (!facts) return;
  terminal.row('Dashboard', `${terminal.paint('cyan', `${facts.apiUrl}/`)} (sign in with the key below)`);
  terminal.row('API', `${terminal.paint('cyan', facts.apiUrl)} (and under /reach; described at /docs)`);
  terminal.row('API key', facts.apiKey);
  if (facts.inboxUrl)
    terminal.row('Inbox', `${terminal.paint('cyan', facts.inboxUrl)} (sandbox: no real mail is sent)`);
  else terminal.row('Mail', `${facts.mailApiUrl} (real mail)`);
  terminal.row('Events', `${facts.webhookUrl}/api/webhooks/mail-events`);
}

async function end(stack: Stack): Promise<number> {
  terminal.print('\n  Ending …');
  await stack.stop();
  terminal.print('  Ended. The data stay; npm start goes on with them.');
  return 0;
}
