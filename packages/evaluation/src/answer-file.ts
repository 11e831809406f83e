import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { LeadRow } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { answerGoal } from './answer-goal.ts';
import { type Goal, goalLine } from './goals.ts';
import { countLines, readJsonLines } from './json-lines.ts';
import { leadLine, toLeadRow } from './lead-line.ts';
import type { ProgressBar } from './progress.ts';
import { fillWorkspace, type Workspace } from './workspace.ts';

export interface AnswerFile {
  leads: string;
  goals: string;
  out: string;
  progress: ProgressBar;
}

/**
 * Answers the goals of a file over the leads of a file: writes `{ id, clarify, leads: [{ email, queued }] }` a goal,
 * best first. Throws, before anything is written, when a file is missing or one of its lines broken.
 */
export async function answerFile(
  workspace: Workspace,
  { leads, goals, out, progress }: AnswerFile,
): Promise<{ goals: number; stored: number; skipped: number }> {
  const asked = await readGoals(goals);
  progress.start('Importing leads', await countLines(leads));
  const { stored, skipped } = await fillWorkspace(workspace, leadRows(leads), progress.update);
  progress.start('Running goals', asked.length);
  const planner = createOfflinePlanner();
  const lines = createWriteStream(out);
  await once(lines, 'open');
  for (const [index, { id, goal }] of asked.entries()) {
    const answer = await answerGoal({ ...workspace, planner }, goal);
    lines.write(`${JSON.stringify({ id, clarify: answer.clarify, leads: answer.leads })}\n`);
    progress.update(index + 1);
  }
  lines.end();
  await finished(lines);
  progress.stop();
  return { goals: asked.length, stored, skipped };
}

async function readGoals(file: string): Promise<Goal[]> {
  const goals: Goal[] = [];
  for await (const { value } of readJsonLines(file, goalLine)) goals.push(value);
  if (goals.length === 0) throw new Error(`There is no goal in ${file}`);
  return goals;
}

async function* leadRows(file: string): AsyncGenerator<LeadRow> {
  for await (const { line, value } of readJsonLines(file, leadLine)) yield toLeadRow(value, line);
}
