import { fileURLToPath } from 'node:url';
import { type DevelopmentGoal, developmentGoalLine } from './goals.ts';
import { readJsonLines } from './json-lines.ts';

const FILE = fileURLToPath(new URL('../fixtures/dev-goals.jsonl', import.meta.url));

/** The goals that this repository is developed with, each with what it means. */
export async function readDevelopmentGoals(): Promise<DevelopmentGoal[]> {
  const goals: DevelopmentGoal[] = [];
  for await (const { value } of readJsonLines(FILE, developmentGoalLine)) goals.push(value);
  return goals;
}
