import { parseArgs } from 'node:util';
import { countInbox, type RunDetail, runGoal } from './demo-run.ts';
import { createDemoView, type DemoView } from './demo-view.ts';
import { endSignal } from './end-signal.ts';
import { homeAt } from './home.ts';
import { demoSettings } from './settings.ts';
import { bringUp, type Stack } from './stack.ts';
import { createTerminal, seconds, stepLines, type Terminal } from './terminal.ts';

/** `npm run demo`: one goal, from the first process to the last event, and then nothing is left running. */
const DEFAULT_GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';
const USAGE = 'Usage: npm run demo -- ["your goal in plain words"] [--json]';

const began = Date.now();
process.exit(await main(process.argv.slice(2)));

async function main(words: string[]): Promise<number> {
  const options = readOptions(words);
  if (!options) return 2;
  // With --json, stdout is for the JSON alone.
  const terminal = createTerminal(options.json ? process.stderr : process.stdout, process.env);
  const interrupted = endSignal().then(() => null);
  const settings = demoSettings(process.env);
  try {
    terminal.print(`${terminal.paint('bold', 'Reach Autopilot, demo')}\n`);
    const stack = await Promise.race([bringUp(settings, process.env, stepLines(terminal)), interrupted]);
    if (!stack) return 130;
    const view = createDemoView(terminal);
    try {
      const code = await Promise.race([showRun(stack, terminal, view, options), interrupted]);
      return code ?? 130;
    } finally {
      view.close();
      await stack.stop();
    }
  } catch (error) {
    terminal.print(
      `\n${terminal.paint('red', (error as Error).message)}\nThe logs are in ${homeAt(settings.home).logs}`,
    );
    return 1;
  }
}

type Options = { goal: string; json: boolean };

function readOptions(words: string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help) return { goal: positionals.join(' ') || DEFAULT_GOAL, json: values.json };
    process.stderr.write(`${USAGE}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
  }
  return null;
}

async function showRun(stack: Stack, terminal: Terminal, view: DemoView, options: Options): Promise<number> {
  terminal.print();
  terminal.row('Goal', terminal.paint('bold', options.goal));
  terminal.row('Pace', 'unlimited for the demo account; your own accounts begin with 20 mails a day');
  const detail = await runGoal(stack.facts, options.goal, view);
  view.finish(detail);
  const inbox = await countInbox(stack.facts);
  const spent = Date.now() - began;
  if (options.json) await writeJson(detail, inbox, spent);
  return conclude(detail, inbox, spent, terminal);
}

/** Waits until the reader has it: the exit of the process would cut off what is still under way. */
function writeJson({ run, plan, stats }: RunDetail, inbox: number, spent: number): Promise<void> {
  const text = `${JSON.stringify({ run, plan, stats, inbox, seconds: spent / 1000 })}\n`;
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

function conclude({ run, stats }: RunDetail, inbox: number, spent: number, terminal: Terminal): number {
  if (run.status !== 'completed') {
    terminal.print(
      terminal.paint('red', `  The run ended as ${run.status}: ${run.error ?? 'no reason was given'}`),
    );
    return 1;
  }
  const mails = `${stats.sent} sends accepted, ${inbox} mails in the sandbox's inbox`;
  terminal.print(
    `  ${terminal.paint('green', 'Done')} in ${seconds(spent)}: ${mails}. Nothing is left running.`,
  );
  terminal.print(terminal.paint('dim', '  To look around in one of your own that stays: npm start'));
  return 0;
}
