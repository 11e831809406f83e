import { describe, expect, it } from '@jest/globals';
import { createMisarMail, type MailMessage } from '@reach/mail';
import { API_KEY, call, get, mail, onClose, send, startSandbox } from './helpers.ts';

const message = (sendId: string): MailMessage => ({
  sendId,
  from: { email: 'ann@sender.example' },
  to: { email: 'priya@lead.example' },
  subject: 'Quick idea',
  text: 'Hi Priya',
});

async function sandboxAndAdapter(options: Parameters<typeof startSandbox>[0], timeoutMs = 5_000) {
  const sandbox = await startSandbox(options);
  const provider = createMisarMail({ baseUrl: sandbox.url, apiKey: API_KEY, timeoutMs });
  onClose(provider.close);
  return { sandbox, provider };
}

describe('a fault, and what the MisarMail adapter makes of it', () => {
  it('rate429: throttled by Retry-After', async () => {
    const { provider, sandbox } = await sandboxAndAdapter({ dials: { rate429: 1, retryAfterSeconds: 7 } });
    expect(await provider.send(message('a'))).toMatchObject({ kind: 'throttled', retryAfterMs: 7_000 });
    expect(sandbox.ledger().accepted).toBe(0);
  });

  it('rate5xx: retry, outcome unknown; nothing was accepted', async () => {
    const { provider, sandbox } = await sandboxAndAdapter({ dials: { rate5xx: 1 } });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      expect(await provider.send(message(id))).toMatchObject({ kind: 'retry', accepted: 'unknown' });
    }
    expect(sandbox.ledger()).toMatchObject({ accepted: 0, requests: 8 });
    expect(Object.keys(sandbox.ledger().answers).sort()).toEqual(['500', '502', '503']);
  });

  it('rateTimeoutAfterAccept and rateResetAfterAccept: unknown, and a repeat under the same key delivers nothing', async () => {
    const { provider, sandbox } = await sandboxAndAdapter({ dials: { rateTimeoutAfterAccept: 1 } }, 200);
    expect(await provider.send(message('a'))).toMatchObject({ kind: 'retry', accepted: 'unknown' });
    sandbox.dials.rateTimeoutAfterAccept = 0;
    sandbox.dials.rateResetAfterAccept = 1;
    expect(await provider.send(message('b'))).toMatchObject({ kind: 'retry', accepted: 'unknown' });
    sandbox.dials.rateResetAfterAccept = 0;

    for (const id of ['a', 'b']) expect(await provider.send(message(id))).toMatchObject({ kind: 'accepted' });
    expect(sandbox.ledger()).toMatchObject({
      requests: 4,
      accepted: 2,
      idempotent_repeats: 2,
      changed_repeats: 0,
      duplicates: 0,
      answers: { 200: 2, none: 2 },
    });
  });

  it('rateQueued: 202 is accepted, without an id', async () => {
    const { provider } = await sandboxAndAdapter({ dials: { rateQueued: 1 } });
    expect(await provider.send(message('a'))).toEqual({ kind: 'accepted', messageId: null });
    expect(await provider.send(message('a'))).toEqual({ kind: 'accepted', messageId: expect.any(String) });
  });

  it('suppressed: 422, whatever the case of the address', async () => {
    const { provider } = await sandboxAndAdapter({ dials: { suppressed: ['PRIYA@lead.example'] } });
    expect(await provider.send(message('a'))).toMatchObject({ kind: 'suppressed' });
  });

  it('revoked and planLimit: paused', async () => {
    const { provider, sandbox } = await sandboxAndAdapter({ dials: { revoked: true } });
    expect(await provider.send(message('a'))).toMatchObject({
      kind: 'paused',
      reason: expect.stringContaining('key'),
    });
    Object.assign(sandbox.dials, { revoked: false, planLimit: true });
    expect(await provider.send(message('a'))).toMatchObject({
      kind: 'paused',
      reason: expect.stringContaining('plan'),
    });
  });

  it('latencyMs: the answer comes after the caller’s time is up', async () => {
    const { provider, sandbox } = await sandboxAndAdapter({ dials: { latencyMs: 60_000 } }, 100);
    expect(await provider.send(message('a'))).toMatchObject({ kind: 'retry', accepted: 'unknown' });
    expect(sandbox.ledger().accepted).toBe(1);
  });
});

it('a share of faults hits the same sends in every run, and a retry gets another chance', async () => {
  const statuses = async () => {
    const sandbox = await startSandbox({ dials: { rate5xx: 0.5 } });
    const answers = [];
    for (let n = 0; n < 40; n++) answers.push((await send(sandbox, mail(`send-${n}`))).status >= 500);
    return { answers, sandbox };
  };
  const [first, second] = [await statuses(), await statuses()];
  expect(second.answers).toEqual(first.answers);
  expect(first.answers).toContain(true);
  expect(first.answers).toContain(false);

  const hit = first.answers.indexOf(true);
  const retry = async () => (await send(first.sandbox, mail(`send-${hit}`))).status;
  const tries = [await retry(), await retry(), await retry(), await retry(), await retry(), await retry()];
  expect(tries).toContain(200);
});

describe('/api/dials', () => {
  it('shows the settings and changes those that are given', async () => {
    const sandbox = await startSandbox({ dials: { latencyMs: 3 } });
    const before = await get(sandbox, '/api/dials');
    expect(before).toMatchObject({
      latencyMs: 3,
      deliveredRate: 0.94,
      bounceRate: 0.03,
      eventsEnabled: true,
    });
    const answer = await call('PUT', `${sandbox.url}/api/dials`, { rate429: 0.25, eventDelayMs: [0, 10] });
    expect(answer.body).toEqual({ ...before, rate429: 0.25, eventDelayMs: [0, 10] });
    expect(sandbox.dials.rate429).toBe(0.25);
  });

  it.each([
    [{ rate429: 1.5 }, 'rate429 must be from 0 to 1'],
    [{ rate429: '1' }, 'rate429'],
    [{ eventDelayMs: [10, 1] }, 'eventDelayMs must be [min, max]'],
    [{ speed: 1 }, 'speed is not a dial'],
  ])('refuses %j and changes nothing', async (patch, mentions) => {
    const sandbox = await startSandbox();
    const before = await get(sandbox, '/api/dials');
    const answer = await call('PUT', `${sandbox.url}/api/dials`, patch);
    expect(answer).toMatchObject({ status: 400 });
    expect(JSON.stringify(answer.body)).toContain(mentions);
    expect(await get(sandbox, '/api/dials')).toEqual(before);
  });
});
