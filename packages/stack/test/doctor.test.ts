import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, expect, it } from '@jest/globals';
import { createSandbox } from '@reach/mail-sandbox';
import { createLogger, listen } from '@reach/runtime';
import { freePort } from '@reach/stack';
import { createResendServer, testDatabase, testRedis } from '@reach/testing';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { checkSenderDomain } from '../src/cli/doctor/check-sender.ts';
import { checkReceiver, checkService } from '../src/cli/doctor/check-services.ts';
import { main } from '../src/cli/main.ts';

const home = mkdtempSync(join(tmpdir(), 'reach-doctor-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function doctor(env: Record<string, string>, ...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io = { env: { REACH_HOME: home, ...env }, stdin: Readable.from([]), stdout, stderr };
  const code = await main(['doctor', '--json', ...args], io as unknown as Parameters<typeof main>[1]);
  const { findings } = JSON.parse(String(stdout.read()));
  // biome-ignore lint/suspicious/noExplicitAny: parsed JSON
  return { code, of: (name: string) => findings.find((one: any) => one.name === name) };
}

it('finds nothing wrong with good servers', async () => {
  const database = await testDatabase();
  const { code, of } = await doctor({ DATABASE_URL: database.url, REDIS_URL: testRedis().url });
  await database.drop();
  expect(code).toBe(0);
  for (const name of ['PostgreSQL', 'Migrations', 'Clock', 'Redis']) expect(of(name).state).toBe('ok');
});

it('says what is missing when nothing runs, and fails', async () => {
  const { code, of } = await doctor({});
  expect(code).toBe(1);
  expect(of('PostgreSQL')).toMatchObject({ state: 'fault', advice: expect.stringContaining('DATABASE_URL') });
});

it('names servers that cannot be reached', async () => {
  const { code, of } = await doctor({
    DATABASE_URL: 'postgres://x@127.0.0.1:1/x',
    REDIS_URL: 'redis://127.0.0.1:1',
  });
  expect(code).toBe(1);
  expect([of('PostgreSQL').state, of('Redis').state]).toEqual(['fault', 'fault']);
});

it('says what is wrong with an address, in sentences with one full stop', async () => {
  const { code, of } = await doctor({ DATABASE_URL: 'foo', REDIS_URL: 'redis://127.0.0.1:1' });
  expect(code).toBe(1);
  expect(of('PostgreSQL').detail).toContain('DATABASE_URL: must be a postgres:// URL');
  const io = { env: { REACH_HOME: home, REDIS_URL: 'redis://127.0.0.1:1' }, stdin: Readable.from([]) };
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  await main(['doctor'], { ...io, stdout, stderr } as unknown as Parameters<typeof main>[1]);
  const shown = String(stdout.read());
  expect(shown).toContain('Is it running, and is REDIS_URL right?');
  expect(shown).not.toContain('..');
});

it('says whether the mail provider lets us in', async () => {
  const env = { DATABASE_URL: 'postgres://x@127.0.0.1:1/x', REDIS_URL: 'redis://127.0.0.1:1' };
  const logger = createLogger('mail-sandbox', 'silent');
  const sandbox = await createSandbox({ logger, apiKey: 'msk_right' });
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _session, done) =>
      done(password === 'right' ? null : new Error('no'), { user: 1 }),
  });
  server.on('error', () => {});
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const provider = async (more: Record<string, string>) =>
    (await doctor({ ...env, ...more })).of('Mail provider');
  const misarMail = (key: string) => provider({ MISARMAIL_API_URL: sandbox.url, MISARMAIL_API_KEY: key });
  const smtp = (password: string) =>
    provider({ MAIL_PROVIDER: 'smtp', SMTP_URL: `smtp://ada:${password}@127.0.0.1:${port}` });

  const resendServer = await createResendServer();
  resendServer.fault = ({ headers }) =>
    headers.authorization === 'Bearer re_right'
      ? { kind: 'answer', taken: false, status: 422, body: { message: 'Missing `from` field' } }
      : { kind: 'answer', taken: false, status: 401, body: { message: 'API key is invalid' } };
  const resend = (key: string) =>
    provider({ MAIL_PROVIDER: 'resend', RESEND_API_URL: resendServer.url, RESEND_API_KEY: key });

  expect(await misarMail('msk_right')).toMatchObject({ state: 'ok' });
  expect(await misarMail('msk_wrong')).toMatchObject({
    state: 'fault',
    detail: expect.stringContaining('MISARMAIL_API_KEY'),
  });
  expect(await resend('re_right')).toMatchObject({ state: 'ok' });
  expect(await resend('re_wrong')).toMatchObject({
    state: 'fault',
    detail: expect.stringContaining('RESEND_API_KEY'),
  });
  expect(await smtp('right')).toMatchObject({ state: 'ok' });
  expect(await smtp('wrong')).toMatchObject({ state: 'fault', detail: expect.stringContaining('SMTP_URL') });
  expect(await provider({})).toMatchObject({ state: 'unknown' });
  expect(sandbox.ledger().accepted).toBe(0);
  await new Promise<void>((closed) => server.close(() => closed()));
  await sandbox.close();
  await resendServer.close();
});

it('names the migrations that a database has not had', async () => {
  const database = await testDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    'delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)',
  );
  await client.end();
  const { code, of } = await doctor({ DATABASE_URL: database.url, REDIS_URL: testRedis().url });
  await database.drop();
  expect(code).toBe(1);
  expect(of('Migrations')).toMatchObject({ state: 'fault', advice: 'npm run migrate' });
});

it('tells a service that is not ready, and a receiver without a secret', async () => {
  const server = createServer((req, res) => {
    res.statusCode = 503;
    res.end(req.url === '/readyz' ? JSON.stringify({ ok: false, failed: ['database'], degraded: [] }) : '{}');
  });
  const url = await listen(server, 0, '127.0.0.1');
  expect(await checkService('api', url)).toEqual([
    { name: 'api', state: 'fault', detail: 'not ready: database' },
  ]);
  expect((await checkReceiver(url))[0]).toMatchObject({ state: 'fault', detail: 'answers 503' });
  server.close();
});

it('tries the address that the mail provider was given, also without a stack here', async () => {
  const answers = { '/reach/api/webhooks/mail-events': 401 };
  const server = createServer((req, res) => {
    res.statusCode = answers[req.url as keyof typeof answers] ?? 404;
    res.end('{}');
  });
  const url = await listen(server, 0, '127.0.0.1');
  const events = async (...args: string[]) => (await doctor({}, ...args)).of('Mail events');
  for (const given of [`${url}/reach`, `${url}/reach/`, `${url}/reach/api/webhooks/mail-events`]) {
    expect(await events('--webhook-url', given)).toMatchObject({ state: 'ok' });
  }
  expect(await events('--webhook-url', url)).toMatchObject({ state: 'fault', detail: 'answers 404' });
  expect(await events()).toMatchObject({ state: 'unknown' });
  server.close();
});

it("judges the sender domain's records, and says when DNS cannot be asked", async () => {
  const records: Record<string, string[][]> = {
    'good.example': [['something else'], ['v=spf1 include:mail.', 'example -all']],
    's1._domainkey.good.example': [['v=DKIM1; p=MIIB']],
    '_dmarc.good.example': [['v=DMARC1; p=none'], ['v=DMARC1; p=reject']],
  };
  const dns = {
    resolveTxt: async (name: string) => {
      if (name.includes('dark')) throw Object.assign(new Error(), { code: 'ETIMEOUT' });
      if (!records[name]) throw Object.assign(new Error(), { code: 'ENOTFOUND' });
      return records[name];
    },
  };
  const states = async (domain: string) =>
    (await checkSenderDomain(domain, { selector: 's1', dns })).map(({ state }) => state);
  expect(await states('good.example')).toEqual(['ok', 'ok', 'warning']);
  expect(await states('bare.example')).toEqual(['warning', 'warning', 'warning']);
  expect(await states('dark.example')).toEqual(['unknown', 'unknown', 'unknown']);
});
