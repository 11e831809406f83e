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
      TRUST_PROXY: ['somewhere', /must be addresses, subnets, loopback/],
    },
  ],
  [
    'api',
    {
      DATABASE_URL: ['foo', /must be a postgres:\/\/ URL, e\.g\. postgres:/],
      REDIS_URL: ['redis://127.0.0.1:1,bar', /must be a redis:\/\/ or rediss:\/\/ URL, e\.g\. redis:/],
      PUBLIC_URL: ['foo', /must be a URL/],
      TRUST_PROXY: ['1', /must be addresses/],
      LLM_MODEL: ['', /must be set when LLM_BASE_URL is/],
    },
  ],
  ['planner-worker', { ...EVERY, ...QUEUES, POLL_MS: ['5', />=100/] }],
  [
    'dispatcher-worker',
    {
      ...EVERY,
      ...QUEUES,
      MAIL_PROVIDER: ['pigeon', /must be misarmail, resend or smtp/],
      MISARMAIL_API_URL: ['mails', /must be a URL, e\.g\. https:/],
      RESEND_API_URL: ['mails', /must be a URL, e\.g\. https:/],
      RESEND_BATCH: ['101', /<=100/],
      SMTP_URL: ['smtp://ada:hunter2@mail.example/inbox', /must be an smtp or smtps URL/],
      SEND_WINDOW: ['0', />=1/],
    },
  ],
  [
    'dispatcher-worker',
    {
      DATABASE_URL: [undefined, /must be set/],
      REDIS_URL: ['', /must be set/],
      MISARMAIL_API_URL: [undefined, /must be set/],
      MISARMAIL_API_KEY: ['', /must be set/],
    },
  ],
  ['dispatcher-worker', { SMTP_URL: ['', /must be set, e\.g\. smtp:/] }],
  ['dispatcher-worker', { RESEND_API_KEY: ['', /must be set, e\.g\. re_/] }],
  [
    'webhook-receiver',
    {
      ...EVERY,
      REACH_EVENTS_WEBHOOK_SECRET: [`${SHORT}-long-enough,${SHORT}`, /at least 16 characters/],
      RESEND_WEBHOOK_SECRET: ['not-one-of-resend', /must be a secret of Resend, whsec_/],
    },
  ],
];

const GOOD = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', REDIS_URL: 'redis://127.0.0.1:1' };

describe('a service whose settings cannot be right', () => {
  it.each(SERVICES)(
    '%s ends with 1 and a line for each of them, which names it and never shows its value',
    async (service, bad) => {
      const env = Object.fromEntries(Object.entries(bad).map(([name, [value]]) => [name, value]));
      const { code, output } = await start(service, {
        ...GOOD,
        ...env,
        ...('SMTP_URL' in bad && !bad.MAIL_PROVIDER && { MAIL_PROVIDER: 'smtp' }),
        ...('LLM_MODEL' in bad && { LLM_BASE_URL: 'http://127.0.0.1:9/v1' }),
        ...('RESEND_API_KEY' in bad && { MAIL_PROVIDER: 'resend' }),
      });
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

  it('names a variable whose file cannot be read, with the file, beside all else', async () => {
    const { code, output } = await start('api', { CRON_SECRET_FILE: '/nope', DATABASE_URL_FILE: '/none' });
    expect([code, output.trim().split('\n').sort()]).toEqual([
      1,
      [
        '  CRON_SECRET_FILE: cannot be read (/nope)',
        '  DATABASE_URL_FILE: cannot be read (/none)',
        '  REDIS_URL: must be set, e.g. redis://host:6379',
        'The configuration is not usable:',
      ],
    ]);
  });
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
