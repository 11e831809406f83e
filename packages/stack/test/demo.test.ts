import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from '../src/paths.ts';
import { temporaryFolder } from './helpers.ts';

/** These tests run what `npm run demo` runs, from the build, and on a busy machine that takes its time. */
const DEMO_MS = 90_000;
const DEMO = join(ROOT, 'packages/stack/dist/demo.js');

let dir: string;

beforeAll(() => {
  dir = temporaryFolder('demo');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('npm run demo', () => {
  it(
    'runs one goal to its end, with --json as one object on stdout, and keeps no data',
    async () => {
      const { code, stdout, stderr } = await demo(
        'Find SaaS founders in India',
        'and invite them to a demo',
        '--json',
      );
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('Subject') });
      const { run, plan, stats, inbox, seconds } = JSON.parse(stdout);
      expect(run).toMatchObject({
        status: 'completed',
        goal: 'Find SaaS founders in India and invite them to a demo',
      });
      expect(plan.target_audience).toBe('SaaS founders in India');
      expect(stats).toMatchObject({ queued: 0, failed: 0, skipped: 0, sent: stats.total });
      expect(stats.delivered).toBeGreaterThan(stats.sent / 2);
      expect(inbox).toBe(stats.sent);
      expect(seconds).toBeGreaterThan(0);
      expect(readdirSync(dir)).not.toContain('stack.json');
      expect(readdirSync(join(dir, 'postgres'))).not.toContain('data');
    },
    DEMO_MS,
  );

  it(
    'ends with a code other than 0 and the reason when the run fails',
    async () => {
      const { code, stdout } = await demo('Sell more of everything');
      expect(stdout).toContain('does not say whom to write to');
      expect(stdout).toContain('The run ended as failed');
      expect(code).toBe(1);
    },
    DEMO_MS,
  );

  it('explains itself when it is called wrongly', async () => {
    const { code, stderr } = await demo('--jsno');
    expect(stderr).toContain('Usage: npm run demo -- ["your goal in plain words"] [--json]');
    expect(code).toBe(2);
  });
});

type Outcome = { code: number | null; stdout: string; stderr: string };

function demo(...words: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [DEMO, ...words], { env: { ...process.env, REACH_DEMO_HOME: dir } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (bytes) => {
    stdout += bytes;
  });
  child.stderr.on('data', (bytes) => {
    stderr += bytes;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}
