import { answerFile } from './answer-file.ts';
import { type Options, readConfig, USAGE } from './config.ts';
import { readDevelopmentGoals } from './development-goals.ts';
import { evaluate } from './evaluate.ts';
import { createProgress } from './progress.ts';
import { formatReport } from './report.ts';
import { summarise } from './summary.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** `npm run eval -- …`. Figures go to stdout, all else to stderr. */
try {
  const { databaseUrl, ...options } = readConfig(process.argv.slice(2), process.env);
  if (options.help) process.stdout.write(`${USAGE}\n`);
  else await run(options, databaseUrl);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function run(options: Options, databaseUrl: string | undefined): Promise<void> {
  const workspace = await openWorkspace({ databaseUrl });
  const progress = createProgress(process.stderr);
  try {
    const { leads, goals, out } = options;
    if (leads && goals && out) {
      const done = await answerFile(workspace, { leads, goals, out, progress });
      process.stderr.write(
        `${done.goals} goals over ${done.stored} leads (${done.skipped} rows without a usable address): ${out}\n`,
      );
    } else {
      process.stdout.write(await report(workspace, options, progress));
    }
  } finally {
    progress.stop();
    await workspace.close();
  }
}

async function report(
  workspace: Workspace,
  { seed, size, json, wrong }: Options,
  progress: ReturnType<typeof createProgress>,
): Promise<string> {
  const goals = await readDevelopmentGoals();
  const evaluation = await evaluate(workspace, { goals, leads: size, seed, progress });
  if (json) return `${JSON.stringify({ summary: summarise(evaluation), ...evaluation }, null, 2)}\n`;
  const listed = evaluation.goals.find(({ id }) => id === wrong);
  return `${formatReport(evaluation)}${(listed?.wrong ?? []).map((line) => `  ${line}\n`).join('')}`;
}
