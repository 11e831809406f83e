import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAccount } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

/** What the public SDK throws when the credits are spent. */
class CreditsSpent extends Error {}

/**
 * Calls as the origin's public SDK and its MCP server do: `{base}/api/autopilot/...`, a Bearer key, JSON both ways,
 * nothing else that this server could lean on, such as an idempotency key.
 */
function publicSdk(base: string, key: string) {
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${base}/api/autopilot/${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: parsed JSON
    const said = (await answer.json()) as any;
    if (answer.status === 402 && said.upgrade === true) throw new CreditsSpent(said.error);
    if (!answer.ok) throw new Error(`${answer.status} ${said.error}`);
    return said;
  };
  return {
    start: (goal: string) => ask('POST', 'start', { goal }),
    list: (limit: number, offset: number) => ask('GET', `runs?limit=${limit}&offset=${offset}`),
    status: (id: string) => ask('GET', `${id}/status`),
    stop: (id: string) => ask('POST', `${id}/status`, { action: 'stop' }),
    detail: (id: string, page: number, limit: number) => ask('GET', `${id}?page=${page}&limit=${limit}`),
  };
}

describe.each(['', '/reach'])('the public SDK against "%s"', (prefix) => {
  let harness: Harness;
  let sdk: ReturnType<typeof publicSdk>;
  beforeAll(async () => {
    harness = await startHarness({ leads: 5, basePath: prefix });
    sdk = publicSdk(`${harness.url}${prefix}`, harness.account.key);
  });
  afterAll(() => harness.close());

  it('starts a run, and reads ok and run until it is completed', async () => {
    expect(await sdk.start(GOAL)).toEqual({ ok: true, runId: expect.any(String) });
    const runId = await harness.startPreparedRun();
    expect(await sdk.status(runId)).toMatchObject({
      ok: true,
      run: { id: runId, status: 'running', leads_found: 5, messages_sent: 0, log: expect.any(Array) },
    });
    await harness.api('POST', '/api/campaigns/run', { headers: { 'x-cron-secret': CRON_SECRET } });
    expect((await sdk.status(runId)).run).toMatchObject({ status: 'completed', messages_sent: 5 });
    expect(await sdk.detail(runId, 2, 2)).toMatchObject({
      ok: true,
      plan: { subject_line: expect.any(String), message_body: expect.any(String) },
      stats: { total: 5, sent: 5, queued: 0 },
      recipients: [{ status: 'sent' }, { status: 'sent' }],
      pagination: { page: 2, limit: 2, total: 5, totalPages: 3 },
    });
  });

  it('lists with limit and offset, newest first', async () => {
    const { runs: all } = await sdk.list(100, 0);
    expect((await sdk.list(1, 1)).runs).toEqual(all.slice(1, 2));
    expect(all[0]).toMatchObject({ id: expect.any(String), goal: GOAL, deals_count: 0 });
  });

  it('two starts of one goal are two runs, for it sends no idempotency key', async () => {
    const [one, two] = [await sdk.start(GOAL), await sdk.start(GOAL)];
    expect(one.runId).not.toBe(two.runId);
  });

  it('stops a run, and is told of one that is not there', async () => {
    const { runId } = await sdk.start(GOAL);
    expect(await sdk.stop(runId)).toEqual({ ok: true });
    expect((await sdk.status(runId)).run.status).toBe('stopped');
    await expect(sdk.stop('not-a-run')).rejects.toThrow('404 Run not found');
    await expect(publicSdk(`${harness.url}${prefix}`, 'msr_wrong').list(20, 0)).rejects.toThrow(
      '401 Unauthorized',
    );
  });

  it('knows spent credits by 402 with upgrade', async () => {
    const poor = await createAccount(harness.db, { creditsLimit: 0 });
    const start = publicSdk(`${harness.url}${prefix}`, poor.key).start(GOAL);
    await expect(start).rejects.toThrow(CreditsSpent);
    await expect(start).rejects.toThrow('Autopilot credit limit reached');
  });
});
