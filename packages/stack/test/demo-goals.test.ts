import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findUserByEmail, rankLeads } from '@reach/outreach';
import { createOfflinePlanner, parseGoal } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { testDatabase } from '@reach/testing';
import { ROOT } from '../src/paths.ts';
import { seedDemo } from '../src/seed.ts';

/** The words in quotation marks behind a command, and behind `goal:`. */
const GOALS_OF_README = /(?:npm run demo --|preview|runs start) "([^"…]+)"|goal: '([^']+)'/g;

/** Goals that somebody may copy, the ones offered when a goal is unclear among them. */
async function exampleGoals(): Promise<string[]> {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const { clarify } = await createOfflinePlanner().plan('Sell more of everything');
  const goals = [...readme.matchAll(GOALS_OF_README)].map(([, command, code]) => command ?? code!);
  return [...new Set([...goals, ...clarify!.examples])];
}

describe('the goals that are given as examples', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  beforeAll(async () => {
    database = await testDatabase();
    await seedDemo(database.url, 'msr_a-key-of-the-demo-account-for-tests', 5_000);
    db = connect(database.url);
  }, 60_000);
  afterAll(async () => {
    await db?.$client.end();
    await database?.drop();
  });

  it('each find somebody among the demo leads, and as many as README shows', async () => {
    const { id: userId } = (await findUserByEmail({ db }, 'demo@reach.example'))!;
    const goals = await exampleGoals();
    expect(goals.length).toBeGreaterThanOrEqual(4);
    const found = await Promise.all(
      goals.map(async (goal) => {
        const { audience } = parseGoal(goal);
        return [goal, (await rankLeads({ db }, { userId, audience, limit: 1 })).total] as const;
      }),
    );
    expect(found.filter(([, total]) => total === 0)).toEqual([]);
    const shown = /· (\d+) leads queued for sending/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1];
    expect(Object.fromEntries(found)).toMatchObject({
      'Find SaaS founders in India and invite them to a demo of our analytics product': Number(shown),
    });
    if (process.env.SHOW_CLI) process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
  });
});
