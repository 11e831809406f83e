import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';
import { testDatabase } from '@reach/testing';

const MAIN = fileURLToPath(new URL('../dist/migrate-main.js', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'reach-migrate-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const migrate = (env: Record<string, string>) =>
  new Promise<unknown[]>((resolve) => {
    execFile(process.execPath, [MAIN], { env: { PATH: process.env.PATH, ...env } }, (error, out, err) =>
      resolve([error ? error.code : 0, out, err]),
    );
  });

it('migrate takes the address out of a file too', async () => {
  const database = await testDatabase();
  const file = join(dir, 'database-url');
  writeFileSync(file, `${database.url}\n`);
  expect(await migrate({ DATABASE_URL_FILE: file })).toEqual([
    0,
    'The database has the newest schema.\n',
    '',
  ]);
  await database.drop();
});

it.each([
  [{}, /^The configuration is not usable:\n {2}DATABASE_URL: must be set, e\.g\. postgres:.*\n$/],
  [
    { DATABASE_URL: 'postgres://ada:hunter2@127.0.0.1:1/reach' },
    /^The database of DATABASE_URL cannot be reached: connect ECONNREFUSED 127\.0\.0\.1:1\n$/,
  ],
])('migrate with %j says what is wrong, without a stack, and fails', async (env, says) => {
  expect(await migrate(env)).toEqual([1, '', expect.stringMatching(says)]);
});
