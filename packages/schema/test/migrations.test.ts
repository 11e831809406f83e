import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const FOLDER = join(import.meta.dirname, '../drizzle');
/** Those of the first release, which had none before it. */
const FIRST = 9;

/** What code of the release before could not live with: during a deploy, and after a step back, it runs on this schema. */
const TAKES_AWAY = [
  /\bdrop\s+(?:table|column|type|view)\b/i,
  /\brename\b/i,
  /\balter\s+column\s+\S+\s+(?:set\s+data\s+)?type\b/i,
  /\bset\s+not\s+null\b/i,
  /\badd\s+column\b(?![^;]*\bdefault\b)[^;]*\bnot\s+null\b/i,
];

const takenAway = (sql: string): string[] =>
  sql
    .replace(/--.*$/gm, '')
    .split(';')
    .filter((statement) => TAKES_AWAY.some((pattern) => pattern.test(statement)));

it('migrations only add, so that the release before runs on the new schema', () => {
  const later = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .slice(FIRST);
  const faults = later.flatMap((file) =>
    takenAway(readFileSync(join(FOLDER, file), 'utf8')).map((statement) => `${file}: ${statement.trim()}`),
  );
  expect(faults).toEqual([]);
});

it.each([
  'ALTER TABLE "t" DROP COLUMN "c"',
  'alter table t rename column a to b',
  'ALTER TABLE "t" ALTER COLUMN "c" SET DATA TYPE text',
  'ALTER TABLE "t" ALTER COLUMN "c" SET NOT NULL',
  'ALTER TABLE "t" ADD COLUMN "c" integer NOT NULL',
])('would notice: %s', (statement) => expect(takenAway(statement)).toHaveLength(1));

it.each([
  'ALTER TABLE "t" ADD COLUMN "c" integer DEFAULT 0 NOT NULL',
  'ALTER TABLE "t" ADD COLUMN "c" integer',
  'CREATE TABLE "t" ("c" integer NOT NULL)',
  'drop trigger if exists a on t',
])('lets pass: %s', (statement) => expect(takenAway(statement)).toEqual([]));
