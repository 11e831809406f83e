import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { previewAnswer } from '@reach/contracts';
import { createOfflinePlanner, type Planner } from '@reach/planner';
import { createAccount, waitFor } from '@reach/testing';
import { GOAL, type Harness, startHarness } from './harness.ts';

describe('POST /api/autopilot/preview', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ leads: 30 });
  });
  afterAll(() => harness.close());

  const preview = (body: unknown, options = {}) =>
    harness.api('POST', '/api/autopilot/preview', { body, ...options });

  it('200: shows plan, leads with reasons and messages as a start would send them', async () => {
    const { status, body } = await preview({ goal: GOAL, limit: 5 });
    expect(status).toBe(200);
    const shown = previewAnswer.parse(body);
    expect(shown).toMatchObject({ planner: 'offline', clarify: null, leads_found: 30 });
    expect(shown.leads).toHaveLength(5);
    expect(shown.leads[0]).toMatchObject({
      queued: true,
      tier: 0,
      reasons: [
        'title: Founder & CEO = founders',
        'industry: SaaS = SaaS',
        'place: Bengaluru, India = India',
      ],
    });
    expect(shown.messages).toHaveLength(3);
    expect(shown.messages[0]?.text).toMatch(/^Hi Founder\d+,/);
    expect(shown.messages[0]?.html).toContain('<p>');
  });

  it('takes no credit and makes no run; a start then mails exactly the leads that it named', async () => {
    const before = (await harness.api('GET', '/api/autopilot/runs')).body.total;
    const { body } = await preview({ goal: GOAL, limit: 500 });
    expect((await harness.api('GET', '/api/autopilot/runs')).body.total).toBe(before);
    const runId = await harness.startPreparedRun();
    const { body: run } = await harness.api('GET', `/api/autopilot/${runId}?limit=200`);
    const named = body.leads.filter(({ queued }: { queued: boolean }) => queued);
    expect(run.recipients.map(({ email }: { email: string }) => email)).toEqual(
      named.map(({ email }: { email: string }) => email),
    );
  });

  it('200: a goal without an audience is held back, with what is missing and examples', async () => {
    const { status, body } = await preview({ goal: 'promote our tool' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      plan: null,
      leads_found: 0,
      leads: [],
      messages: [],
      clarify: {
        reason: 'no_audience',
        message: expect.any(String),
        examples: [expect.any(String), expect.any(String)],
      },
    });
  });

  it("200: finds nothing among somebody else's leads, and says why", async () => {
    const stranger = await createAccount(harness.db);
    const { body } = await preview({ goal: GOAL }, { key: stranger.key });
    expect(body).toMatchObject({ leads_found: 0, leads: [] });
    expect(body.notes.at(-1)).toMatch(/^No matching leads/);
  });

  it.each([{ goal: GOAL, limit: 0 }, { goal: GOAL, limit: 501 }, { goal: GOAL, limit: '5' }, { limit: 5 }])(
    '400: %j',
    async (body) => {
      expect((await preview(body)).status).toBe(400);
    },
  );

  it('400: a goal of half a million spaces, counted without looking at them again and again', async () => {
    const { status, body } = await preview({ goal: `a${' '.repeat(500_000)}a` });
    expect([status, body.error]).toEqual([400, 'goal must have 10 to 2000 characters, has 500002']);
  });

  it('429: a sixth that would wait for its turn; who goes while waiting is not served any more', async () => {
    const offline = createOfflinePlanner();
    let planned = 0;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const plan: Planner['plan'] = async (...given) => {
      planned++;
      await opened;
      return offline.plan(...given);
    };
    const slow = await startHarness({ planner: { ...offline, plan } });
    const ask = () => {
      const leaving = new AbortController();
      const sent = fetch(`${slow.url}/api/autopilot/preview`, {
        method: 'POST',
        body: JSON.stringify({ goal: GOAL }),
        headers: { authorization: `Bearer ${slow.account.key}`, 'content-type': 'application/json' },
        signal: leaving.signal,
      });
      const asked = { leave: () => leaving.abort(), response: null as Response | null, settled: sent };
      asked.settled = sent.then((response) => {
        asked.response = response;
        return response;
      });
      return asked;
    };
    const first = ask();
    await waitFor(() => planned === 1);
    const others = Array.from({ length: 7 }, ask);
    await waitFor(() => others.filter(({ response }) => response).length === 2);
    for (const { response } of others.filter((one) => one.response)) {
      expect(response!.status).toBe(429);
      expect(Number(response!.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const [leaver, ...staying] = others.filter(({ response }) => !response);
    leaver!.leave();
    await expect(leaver!.settled).rejects.toThrow();
    await waitFor(async () => (await (await fetch(`${slow.url}/metrics`)).text()).includes('aborted'));
    const stranger = await createAccount(slow.db);
    const theirs = slow.api('POST', '/api/autopilot/preview', { key: stranger.key, body: { goal: GOAL } });
    open();
    expect((await theirs).status).toBe(200);
    for (const { settled } of [first, ...staying]) expect((await settled).status).toBe(200);
    expect(planned).toBe(1 + staying.length + 1);
    await slow.close();
  });

  it('401: without a key', async () => {
    expect((await preview({ goal: GOAL }, { headers: { authorization: '' } })).status).toBe(401);
  });
});
