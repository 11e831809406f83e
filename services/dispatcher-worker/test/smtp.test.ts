import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FollowUps } from '@reach/contracts';
import { generatePlan, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { freePort } from '@reach/stack';
import { createAccount, indianFounders, testDatabase, testRedis, waitFor } from '@reach/testing';
import { SMTPServer } from 'smtp-server';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const PUBLIC_URL = 'https://reach.test';
/** Of a mail server, unless `SEND_WINDOW` says otherwise. */
const WINDOW = 10;

describe('a dispatcher that sends by SMTP', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let server: SMTPServer;
  let smtpPort: number;
  let takesMs: number;
  const received: { to: string; raw: string }[] = [];
  const dispatchers: ChildProcess[] = [];

  beforeEach(async () => {
    database = await testDatabase();
    db = connect(database.url);
    received.length = 0;
    takesMs = 0;
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _session, done) =>
        username === 'reach' && password === 'secret' ? done(null, { user: 1 }) : done(new Error('no')),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          received.push({ to: session.envelope.rcptTo[0]!.address, raw: Buffer.concat(chunks).toString() });
          setTimeout(done, takesMs);
        });
      },
    });
    server.on('error', () => {});
    smtpPort = await freePort();
    server.listen(smtpPort, '127.0.0.1');
    await once(server.server, 'listening');
  });
  afterEach(async () => {
    for (const dispatcher of dispatchers.splice(0)) dispatcher.kill('SIGKILL');
    await new Promise<void>((closed) => server.close(() => closed()));
    await db.$client.end();
    await database.drop();
  });

  async function startDispatcher(env: Record<string, string> = {}): Promise<ChildProcess> {
    const redis = testRedis();
    const dispatcher = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env.PATH,
        PORT: String(await freePort()),
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        QUEUE_PREFIX: redis.prefix,
        PUBLIC_URL,
        MAIL_PROVIDER: 'smtp',
        SMTP_URL: `smtp://reach:secret@127.0.0.1:${smtpPort}`,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    dispatchers.push(dispatcher);
    return dispatcher;
  }

  async function queueRun(leads: number, followUps?: FollowUps): Promise<string> {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(leads) });
    const goal = 'Find SaaS founders in India and invite them to a demo';
    const { runId } = await startRun({ db }, { userId, goal, followUps });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    return runId;
  }
  const ended = async (runId: string) => {
    const { rows } = await db.$client.query('select status from reach_runs where id = $1', [runId]);
    return rows[0].status === 'completed';
  };
  const sends = async (runId: string) =>
    (await db.$client.query('select * from reach_campaign_sends where run_id = $1 order by seq', [runId]))
      .rows;

  it('mails everybody once, each with the own link to unsubscribe by one click', async () => {
    const runId = await queueRun(60);
    await startDispatcher();
    await waitFor(() => ended(runId), { timeoutMs: 40_000 });
    const rows = await sends(runId);
    expect(rows.map(({ status }) => status)).toEqual(Array(60).fill('sent'));
    expect(received.map(({ to }) => to).sort()).toEqual(rows.map(({ email }) => email).sort());
    const links = new Set<string>();
    for (const { raw } of received) {
      const unfolded = raw.replace(/\r\n[ \t]+/g, ' ');
      links.add(
        /^List-Unsubscribe: <(https:\/\/reach\.test\/unsubscribe\/[\w-]{43})>\r$/m.exec(unfolded)![1]!,
      );
      expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    }
    expect(links.size).toBe(60);
    for (const { id, provider_message_id } of rows) expect(provider_message_id).toContain(id);
    if (process.env.SHOW_MAIL) process.stdout.write(received[0]!.raw);
  }, 60_000);

  it('pauses a run whose mails would go into the world with unsubscribe links to this machine', async () => {
    const runId = await queueRun(3);
    const settings = {
      PUBLIC_URL: 'http://127.0.0.1:8780',
      SMTP_URL: 'smtp://mail.example',
      LOG_LEVEL: 'warn',
    };
    const dispatcher = await startDispatcher(settings);
    let log = '';
    dispatcher.stdout!.on('data', (text) => {
      log += text;
    });
    const run = async () =>
      (await db.$client.query('select status, error from reach_runs where id = $1', [runId])).rows[0];
    await waitFor(async () => (await run()).status !== 'running', { timeoutMs: 20_000 });
    expect(await run()).toEqual({
      status: 'paused',
      error:
        'PUBLIC_URL is not set, or leads to the machine itself, so mails would have no working unsubscribe link',
    });
    expect((await sends(runId)).map(({ status }) => status)).toEqual(Array(3).fill('queued'));
    const line = await waitFor(() => log.split('\n').find((one) => one.includes('run paused')));
    expect(JSON.parse(line)).toMatchObject({ run_id: runId, reason: (await run()).error });
  }, 40_000);

  it('goes on with the conversation in follow-ups, as the mail that arrives says', async () => {
    const runId = await queueRun(2, { count: 2, after_days: 3 });
    await startDispatcher();
    for (const mails of [2, 4, 6]) {
      await waitFor(() => received.length === mails, { timeoutMs: 40_000 });
      await waitFor(async () => (await sends(runId)).every(({ status }) => status === 'sent'));
      // Three days pass; the poll looks at the run now.
      await db.$client.query(
        `update reach_campaign_sends set sent_at = sent_at - interval '3 days' where run_id = $1`,
        [runId],
      );
      await db.$client.query(
        `update reach_runs set release_at = now() - interval '1 s' where id = $1 and release_at is not null`,
        [runId],
      );
    }
    await waitFor(() => ended(runId), { timeoutMs: 40_000 });
    for (const to of new Set(received.map((mail) => mail.to))) {
      const heads = received
        .filter((mail) => mail.to === to)
        .map(({ raw }) => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' '));
      const header = (head: string, name: string) =>
        new RegExp(`^${name}: (.*)$`, 'mi').exec(head)?.[1] ?? null;
      const ids = heads.map((head) => header(head, 'Message-ID'));
      expect(new Set(ids).size).toBe(3);
      expect(heads.map((head) => header(head, 'In-Reply-To'))).toEqual([null, ids[0], ids[1]]);
      expect(heads.map((head) => header(head, 'References'))).toEqual([null, ids[0], `${ids[0]} ${ids[1]}`]);
      const subjects = heads.map((head) => header(head, 'Subject'));
      expect(subjects.slice(1)).toEqual([`Re: ${subjects[0]}`, `Re: ${subjects[0]}`]);
    }
    if (process.env.SHOW_MAIL) process.stdout.write(received.at(-1)!.raw);
  }, 90_000);

  it('and is killed mails nobody twice; what may be out is said to be unknown', async () => {
    const runId = await queueRun(150);
    takesMs = 100;
    const first = await startDispatcher();
    await waitFor(() => received.length >= 40, { timeoutMs: 40_000 });
    first.kill('SIGKILL');
    await startDispatcher();
    await waitFor(() => ended(runId), { timeoutMs: 60_000 });
    const rows = await sends(runId);
    const unknown = rows.filter(({ status, error }) => status === 'failed' && /^outcome_unknown/.test(error));
    const sent = rows.filter(({ status }) => status === 'sent');
    expect(sent.length + unknown.length).toBe(150);
    expect(unknown.length).toBeLessThanOrEqual(WINDOW);
    const people = received.map(({ to }) => to);
    expect(new Set(people).size).toBe(people.length);
    for (const { email } of sent) expect(people).toContain(email);
  }, 120_000);
});
