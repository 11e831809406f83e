import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { API_KEY, call, get, mail, onClose, send, startReceiver, startSandbox, until } from './helpers.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  onClose(() => rm(dir, { recursive: true, force: true }));
});

describe('a restart', () => {
  it('keeps the inbox, the keys and the ledger’s count of deliveries', async () => {
    const before = await startSandbox({ dir });
    const answers = [];
    for (const id of ['a', 'b', 'c']) answers.push((await send(before, mail(id))).body);
    const list = await get(before, '/api/inbox');
    await before.close();

    const after = await startSandbox({ dir });
    expect(await get(after, '/api/inbox')).toEqual(list);
    expect(await get(after, `/api/inbox/${answers[1].message_id}`)).toMatchObject(mail('b'));
    expect((await send(after, mail('a'))).body).toEqual({ ...answers[0], idempotent: true });
    expect(after.ledger()).toMatchObject({
      accepted: 3,
      duplicates: 0,
      idempotent_repeats: 1,
      changed_repeats: 0,
    });
  });

  it('keeps the inbox cleared', async () => {
    const before = await startSandbox({ dir });
    await send(before, mail('a'));
    await call('DELETE', `${before.url}/api/inbox`);
    await send(before, mail('b'));
    await before.close();

    const after = await startSandbox({ dir });
    const { messages } = await get(after, '/api/inbox');
    expect(messages.map(({ subject }: { subject: string }) => subject)).toEqual(['Quick idea b']);
    expect((await send(after, mail('a'))).body.idempotent).toBe(true);
  });

  it('drops a line that a crash cut, and goes on behind the last whole one', async () => {
    const before = await startSandbox({ dir });
    await send(before, mail('a'));
    await before.close();
    const file = join(dir, 'messages.jsonl');
    await appendFile(file, '{"id":"cut","at":17500');

    const after = await startSandbox({ dir });
    await send(after, mail('b'));
    expect((await get(after, '/api/inbox')).total).toBe(2);
    await after.close();
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).request.subject)).toEqual(['Quick idea a', 'Quick idea b']);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('posts the events that were still open, and no others', async () => {
    const receiver = await startReceiver();
    const dials = { bounceRate: 1, duplicateRate: 0, eventDelayMs: [0, 0] as [number, number] };
    const before = await startSandbox({ dir, webhook: receiver.webhook, dials });
    await send(before, mail('told'));
    await until(() => before.ledger().events?.pending === 0);
    before.dials.eventDelayMs = [3_600_000, 3_600_000];
    await send(before, mail('open'));
    expect(before.ledger().events).toMatchObject({ pending: 1, acknowledged: 1 });
    await before.close();

    const after = await startSandbox({ dir, webhook: receiver.webhook, dials });
    await until(() => after.ledger().events?.acknowledged === 1);
    expect(receiver.events.map(({ body }) => body.reach_send_id)).toEqual(['told', 'open']);
    const { messages } = await get(after, '/api/inbox');
    expect(messages.map(({ events }: { events: string[] }) => events)).toEqual([['bounced'], ['bounced']]);
  });
});

describe('the process', () => {
  it('killed in the middle of sends, delivers each of them once over its lives', async () => {
    const ids = Array.from({ length: 300 }, (_, n) => `send-${n}`);
    const first = await startProcess({ SANDBOX_DIR: dir });
    let answered = 0;
    const attempts = ids.map(async (id) => {
      const answer = await send(first, mail(id)).catch(() => undefined);
      if (++answered === 100) first.child.kill('SIGKILL');
      return answer?.body.message_id as string | undefined;
    });
    const told = await Promise.all(attempts);

    const second = await startProcess({ SANDBOX_DIR: dir });
    const again = await Promise.all(ids.map(async (id) => (await send(second, mail(id))).body));
    expect(told.filter(Boolean).length).toBeGreaterThanOrEqual(100);
    told.forEach((messageId, n) => {
      if (messageId) expect(again[n]).toMatchObject({ message_id: messageId, idempotent: true });
    });
    expect(await get(second, '/api/ledger/totals')).toMatchObject({ accepted: 300, duplicates: 0 });
  });

  it('ends with exit code 0 on SIGTERM', async () => {
    const { child, exited } = await startProcess({ SANDBOX_DIALS: '{"latencyMs":1}' });
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });

  it.each([
    ['SANDBOX_API_KEY', { SANDBOX_API_KEY: 'short' }],
    ['SANDBOX_WEBHOOK_SECRET', { SANDBOX_WEBHOOK_URL: 'http://127.0.0.1:1/hook' }],
    ['SANDBOX_WEBHOOK_URL', { SANDBOX_WEBHOOK_URL: 'ftp://receiver.example' }],
    ['SANDBOX_DIALS', { SANDBOX_DIALS: '{latency}' }],
    ['SANDBOX_DIALS.rate429', { SANDBOX_DIALS: '{"rate429":2}' }],
  ])('does not start with a wrong configuration and names %s', async (name, env) => {
    const { exited, stderr } = spawnSandbox(env);
    expect(await exited).toBe(1);
    expect(stderr()).toContain(`${name}: `);
  });
});

async function startProcess(env: Record<string, string>) {
  const { child, exited } = spawnSandbox(env);
  for await (const line of createInterface({ input: child.stdout! })) {
    const { url } = JSON.parse(line) as { url?: string };
    if (url) return { child, exited, url };
  }
  throw new Error(`the sandbox did not start, exit code ${await exited}`);
}

function spawnSandbox(env: Record<string, string>): {
  child: ChildProcess;
  exited: Promise<number | null>;
  stderr: () => string;
} {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', SANDBOX_API_KEY: API_KEY, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  onClose(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  return { child, exited, stderr: () => stderr };
}
