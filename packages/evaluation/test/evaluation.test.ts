import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerFile,
  evaluate,
  NO_PROGRESS,
  openWorkspace,
  readDevelopmentGoals,
  summarise,
  type Workspace,
} from '@reach/evaluation';
import { testDatabase } from '@reach/testing';

let database: Awaited<ReturnType<typeof testDatabase>>;
let workspace: Workspace;
let dir: string;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  workspace = await openWorkspace({ databaseUrl: database.url });
  dir = mkdtempSync(join(tmpdir(), 'reach-evaluation-test-'));
});
afterEach(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('the evaluation', () => {
  it('finds the matcher above its floors, and far above full text over the same leads', async () => {
    const goals = await readDevelopmentGoals();
    const evaluation = await evaluate(workspace, { goals, leads: 3_000, seed: 7, progress: NO_PROGRESS });
    const { matcher, naive, parse, unclear, clear } = summarise(evaluation);
    expect(matcher.ndcgAt50).toBeGreaterThan(0.9);
    expect(matcher.queuedPrecision).toBeGreaterThan(0.95);
    expect(matcher.queuedRecall).toBeGreaterThan(0.75);
    expect(matcher.ndcgAt50! - naive.ndcgAt50!).toBeGreaterThan(0.3);
    expect(parse.country).toBeGreaterThan(0.98);
    expect(parse.ask).toBeGreaterThan(0.98);
    expect(unclear).toEqual({ heldBack: 3, goals: 3 });
    expect(clear.heldBack).toBe(0);
  });
});

describe('answers for files', () => {
  const founder = (id: number) => ({
    id,
    email: `f${id}@company${id}.example`,
    first_name: 'Asha',
    title: 'Founder & CEO',
    company: `Company ${id}`,
    industry: 'SaaS',
    company_size: 12,
    country: 'India',
    region: null,
    tags: ['saas'],
  });
  const save = (name: string, lines: (object | string)[]) => {
    const file = join(dir, name);
    writeFileSync(
      file,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    return file;
  };
  const goals = [
    {
      id: 'g1',
      lang: 'en',
      goal: 'Find SaaS founders in India and invite them to a demo of our analytics product',
    },
    { id: 'g2', lang: 'en', goal: 'promote our tool' },
  ];
  const answer = (leads: string, goalFile = save('goals.jsonl', goals)) => {
    const out = join(dir, 'out.jsonl');
    const done = answerFile(workspace, { leads, goals: goalFile, out, progress: NO_PROGRESS });
    return done.then((counts) => ({
      counts,
      lines: readFileSync(out, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    }));
  };

  it('list every lead that would be mailed, and nobody for a goal that is held back', async () => {
    const leads = Array.from({ length: 520 }, (_, index) => founder(index + 1));
    const chef = { ...founder(999), title: 'Head Chef', industry: 'Restaurants', country: 'Peru', tags: [] };
    const { counts, lines } = await answer(save('leads.jsonl', [chef, ...leads]));
    expect(counts).toEqual({ goals: 2, stored: 521, skipped: 0 });
    expect(lines.map(({ id, clarify }) => ({ id, clarify }))).toEqual([
      { id: 'g1', clarify: false },
      { id: 'g2', clarify: true },
    ]);
    expect(lines[0].leads).toHaveLength(520);
    expect(lines[0].leads).toContainEqual({ email: 'f1@company1.example', queued: true });
    expect(lines[1].leads).toEqual([]);
  });

  it('count rows whose address cannot be used, and go on', async () => {
    const { counts } = await answer(save('leads.jsonl', [founder(1), { ...founder(2), email: 'nobody' }]));
    expect(counts).toMatchObject({ stored: 1, skipped: 1 });
  });

  it('end at a broken line with its number, and at a missing file with its name', async () => {
    await expect(answer(save('leads.jsonl', [founder(1), '{"email":']))).rejects.toThrow(
      /leads\.jsonl, line 2 is not JSON/,
    );
    await expect(answer(save('shape.jsonl', [{ ...founder(1), email: 5 }]))).rejects.toThrow(
      /shape\.jsonl, line 1: .*email/,
    );
    await expect(answer(join(dir, 'none.jsonl'))).rejects.toThrow(/There is no file .*none\.jsonl/);
  });
});
