import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '@reach/stack';

const SHORT = 'tooshortsecret';

type Bad = Record<string, [value: string | undefined, says: RegExp]>;

const EVERY: Bad = {
  DATABASE_URL: [undefined, /must be set, e\.g\. postgres:/],
  PORT: ['70000', /must be a port number/],
  DATABASE_POOL_MAX: ['1', />=2/],
  LOG_LEVEL: ['loud', /"info"/],
  METRICS_TOKEN: [SHORT, /at least 16 characters/],
};
const QUEUES: Bad = {
  REDIS_URL: ['', /must be set, e\.g\. redis:/],
  QUEUE_PREFIX: ['a b', /must be letters/],
};
const SERVICES: [service: string, bad: Bad][] = [
  [
    'api',
    {
      ...EVERY,
      ...QUEUES,
      CRON_SECRET: [SHORT, /at least 16 characters/],
      OPERATOR_PASSWORD: [SHORT, /at least 16 characters/],
      BASE_PATH: ['reach/', /must be empty or a path/],
      PUBLIC_URL: ['javascript:alert(1)', /must be an http or https URL/],
      HOOKS_ALLOW_PRIVATE: ['yes', /must be true or false/],
    },
  ],
  ['planner-worker', { ...EVERY, ...QUEUES, POLL_MS: ['5', />=100/] }],
  [
    'dispatcher-worker',
    {
      ...EVERY,
      ...QUEUES,
      MISARMAIL_API_URL: ['mails', /must be set, e\.g\. https:/],
      MISARMAIL_API_KEY: [undefined, /must be set/],
      SEND_WINDOW: ['0', />=1/],
    },
  ],
  [
    'webhook-receiver',
    { ...EVERY, REACH_EVENTS_WEBHOOK_SECRET: [`${SHORT}-long-enough,${SHORT}`, /at least 16 characters/] },
  ],
];

describe('a service whose settings cannot be right', () => {
  it.each(SERVICES)(
    '%s ends with 1 and a line for each of them, which names it and never shows its value',
    async (service, bad) => {
      const env = Object.fromEntries(Object.entries(bad).map(([name, [value]]) => [name, value]));
      const { code, output } = await start(service, env);
      const [headline, ...lines] = output.trim().split('\n');
      expect([code, headline]).toEqual([1, 'The configuration is not usable:']);
      const named = lines.map((line) => /^ {2}([A-Z_]+)(?:\.\d)?: /.exec(line)?.[1]);
      expect(named.sort()).toEqual(Object.keys(bad).sort());
      for (const [name, [value, says]] of Object.entries(bad)) {
        const line = lines.find((line) => line.startsWith(`  ${name}`))!;
        expect(line).toMatch(says);
        if (value && value.length > 1) expect(line).not.toContain(value);
      }
    },
  );
});

function start(service: string, env: Record<string, string | undefined>) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const main = join(ROOT, 'services', service, 'dist', 'main.js');
    const child = spawn(process.execPath, [main], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.on('data', (bytes) => {
      output += bytes;
    });
    child.once('close', (code) => resolve({ code, output }));
  });
}
