import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createResendServer, type ResendServer } from '@reach/testing';
import fc from 'fast-check';
import { createResend, type MailMessage, type MailProvider, type ResendOptions } from '../src/index.ts';

const API_KEY = 're_test_0123456789';
const sendId = (n: number) => `0197f0d2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const message = (n: number): MailMessage => ({
  sendId: sendId(n),
  from: { email: 'ann@sender.example', name: 'Ann' },
  to: { email: `lead${n}@lead.example`, name: 'Priya "P" Sharma' },
  replyTo: { email: 'reply@sender.example' },
  subject: `Quick idea ${n}`,
  text: `Hi ${n}`,
  html: `<p>Hi ${n}</p>`,
  headers: {
    'List-Unsubscribe': `<https://sender.example/u/${n}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
});
const messages = (count: number) => Array.from({ length: count }, (_, n) => message(n));
const agree = async () => true;

let server: ResendServer;
let providers: MailProvider[];
beforeEach(async () => {
  server = await createResendServer();
  providers = [];
});
afterEach(async () => {
  for (const provider of providers) await provider.close();
  await server.close();
});

function resend(options: Partial<ResendOptions> = {}): MailProvider {
  const usual = { apiKey: API_KEY, baseUrl: server.url, timeoutMs: 1_000, repeatAfterMs: [1, 1, 1] };
  const provider = createResend({ ...usual, ...options });
  providers.push(provider);
  return provider;
}
const sendBatch = (count: number, mayRepeat?: () => Promise<boolean>, options?: Partial<ResendOptions>) =>
  resend(options).batches!.sendBatch(messages(count), mayRepeat && { mayRepeat });
const kinds = (outcomes: { kind: string }[]) => outcomes.map(({ kind }) => kind);
const mostTaken = () => Math.max(0, ...server.taken.values());

describe('the request', () => {
  it('carries each mail with its own headers, and its id as the tag that events bring back', async () => {
    expect(await sendBatch(2)).toEqual([
      { kind: 'accepted', messageId: `r-${sendId(0)}` },
      { kind: 'accepted', messageId: `r-${sendId(1)}` },
    ]);
    const [request] = server.requests;
    expect(request).toMatchObject({
      path: '/emails/batch',
      headers: { authorization: `Bearer ${API_KEY}`, 'x-batch-validation': 'permissive' },
    });
    expect(request!.headers['idempotency-key']).toMatch(/^reach-batch\/[0-9a-f]{64}$/);
    expect(request!.mails[1]).toEqual({
      from: 'Ann <ann@sender.example>',
      to: ['lead1@lead.example'],
      reply_to: 'reply@sender.example',
      subject: 'Quick idea 1',
      text: 'Hi 1',
      html: '<p>Hi 1</p>',
      headers: message(1).headers,
      tags: [{ name: 'reach_send_id', value: sendId(1) }],
    });
  });

  it('of one mail has the send’s id as its key, and may be repeated for as long as Resend keeps that', async () => {
    const provider = resend({ batch: 1 });
    expect(provider).toMatchObject({ idempotencyWindowMs: 24 * 3_600_000 });
    expect(provider.batches).toBeUndefined();
    server.fault = (_, number) => (number === 1 ? { kind: 'reset', taken: true } : undefined);
    expect(await provider.send(message(1))).toMatchObject({ kind: 'retry', accepted: 'unknown' });
    expect(await provider.send(message(1))).toEqual({ kind: 'accepted', messageId: `r-${sendId(1)}` });
    expect(server.requests[0]).toMatchObject({
      path: '/emails',
      headers: { 'idempotency-key': sendId(1) },
    });
    expect(server.requests[1]!.body).toBe(server.requests[0]!.body);
    expect(mostTaken()).toBe(1);
  });

  it('of batches is never repeated by a later attempt: no one could put the same batch together', () => {
    expect(resend()).toMatchObject({ idempotencyWindowMs: null, batches: { size: 100 } });
  });

  it('goes on with a conversation, by the Message-IDs that are known and ours where none is', async () => {
    const thread = [
      { sendId: sendId(7), messageId: 'a-resend-id' },
      { sendId: sendId(8), messageId: '<8@mail.example>' },
    ];
    await resend().send({ ...message(9), thread });
    expect(server.requests[0]!.mails[0]!.headers).toMatchObject({
      'In-Reply-To': '<8@mail.example>',
      References: `<${sendId(7)}@sender.example> <8@mail.example>`,
    });
  });

  it.each([
    ['Ann Müller', 'Ann Müller <ann@sender.example>'],
    ['Müller, "A."', '"Müller, \\"A.\\"" <ann@sender.example>'],
    ['Ann\r\nBcc: x@y.example', '"Ann  Bcc: x@y.example" <ann@sender.example>'],
    ['', 'ann@sender.example'],
  ])('writes the sender %j so that no name is read as an address or a header', async (name, from) => {
    await resend().send({ ...message(1), from: { email: 'ann@sender.example', name } });
    expect(server.requests[0]!.mails[0]!.from).toBe(from);
  });
});

describe('one mail that is refused', () => {
  it('neither fails nor repeats its neighbours', async () => {
    server.refuse = ({ to }) => (to[0] === 'lead1@lead.example' ? 'Invalid `to` field' : null);
    const outcomes = await sendBatch(4);
    expect(outcomes).toEqual([
      { kind: 'accepted', messageId: `r-${sendId(0)}` },
      { kind: 'refused', reason: 'Resend refused this message: Invalid `to` field' },
      { kind: 'accepted', messageId: `r-${sendId(2)}` },
      { kind: 'accepted', messageId: `r-${sendId(3)}` },
    ]);
    expect(server.requests).toHaveLength(1);
  });

  it('is found by halves when the whole batch is refused for it', async () => {
    server.fault = ({ mails }) =>
      mails.some(({ to }) => to[0] === 'lead37@lead.example')
        ? { kind: 'answer', taken: false, status: 422, body: { name: 'validation_error', message: 'no' } }
        : undefined;
    const outcomes = await sendBatch(100, agree);
    expect(outcomes.map(({ kind }, n) => (kind === 'accepted' ? -1 : n)).filter((n) => n >= 0)).toEqual([37]);
    expect(outcomes[37]).toMatchObject({ kind: 'refused' });
    expect(server.taken.size).toBe(99);
    expect(mostTaken()).toBe(1);
    expect(server.requests.length).toBeLessThanOrEqual(15);
  });

  it('is looked for no further once the run was stopped: what has not left stays', async () => {
    server.fault = ({ mails }) =>
      mails.length > 2 ? { kind: 'answer', taken: false, status: 413 } : undefined;
    let asked = 0;
    const outcomes = await sendBatch(4, async () => ++asked === 1);
    expect(kinds(outcomes)).toEqual(['accepted', 'accepted', 'retry', 'retry']);
    expect(outcomes[3]).toMatchObject({ accepted: 'no' });
    expect(server.taken.size).toBe(2);
  });
});

describe('a mail that the answer does not tell of', () => {
  it('makes all that were not refused unknown, since the ids of the others are not told apart', async () => {
    server.refuse = ({ to }) => (to[0] === 'lead0@lead.example' ? 'No' : null);
    server.fault = () => ({ kind: 'short', missing: 1 });
    const outcomes = await sendBatch(4, agree);
    expect(kinds(outcomes)).toEqual(['refused', 'retry', 'retry', 'retry']);
    expect(outcomes[1]).toMatchObject({ accepted: 'unknown', reason: expect.stringContaining('3 of 4') });
    expect(mostTaken()).toBe(1);
  });

  it('is asked for once more under the same key', async () => {
    server.fault = (_, number) => (number === 1 ? { kind: 'short', missing: 2 } : undefined);
    expect(kinds(await sendBatch(4, agree))).toEqual(Array(4).fill('accepted'));
    expect(mostTaken()).toBe(1);
  });
});

it('whatever subset is refused or left out, no outcome says more than the provider knows', async () => {
  const provider = resend();
  let round = 0;
  const cases = fc.record({
    refused: fc.uniqueArray(fc.nat(19)),
    missing: fc.oneof(fc.constant(0), fc.nat(20)),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ refused, missing }) => {
      const from = 1_000 * ++round;
      const mails = Array.from({ length: 20 }, (_, n) => message(from + n));
      const leads = new Set(refused.map((n) => `lead${from + n}@lead.example`));
      server.refuse = ({ to }) => (leads.has(to[0]!) ? 'no' : null);
      server.fault = () => (missing > 0 ? { kind: 'short', missing } : undefined);
      const outcomes = await provider.batches!.sendBatch(mails, { mayRepeat: agree });
      for (const [n, outcome] of outcomes.entries()) {
        const taken = server.taken.get(mails[n]!.sendId) ?? 0;
        expect(outcome.kind === 'refused').toBe(refused.includes(n));
        if (outcome.kind === 'refused') expect(taken).toBe(0);
        else if (outcome.kind === 'accepted')
          expect([taken, outcome.messageId]).toEqual([1, `r-${mails[n]!.sendId}`]);
        else expect([taken, outcome]).toEqual([1, expect.objectContaining({ accepted: 'unknown' })]);
      }
    }),
    { numRuns: 200 },
  );
});

describe('a request without a clear answer', () => {
  it.each([
    ['is reset', { kind: 'reset', taken: true }],
    ['never ends', { kind: 'hang', taken: true }],
    ['meets a 500', { kind: 'answer', taken: true, status: 500 }],
    ['meets a 503 of a proxy', { kind: 'answer', taken: false, status: 503 }],
    ['meets a page that is not Resend’s', { kind: 'answer', taken: true, status: 200, body: '<h1>' }],
    [
      'is still under way at Resend',
      { kind: 'answer', taken: true, status: 409, body: { name: 'concurrent_idempotent_requests' } },
    ],
  ] as const)('that %s is repeated byte for byte under its key: one mail each', async (_, fault) => {
    server.fault = (_request, number) => (number <= 2 ? fault : undefined);
    expect(kinds(await sendBatch(5, agree, { timeoutMs: 300 }))).toEqual(Array(5).fill('accepted'));
    expect(server.requests).toHaveLength(3);
    expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
    expect(new Set(server.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(server.taken.size).toBe(5);
    expect(mostTaken()).toBe(1);
  });

  it('is repeated under the key of its claim; under another one the same mails are a new request', async () => {
    server.fault = (_, number) => ({ kind: 'answer', taken: false, status: number === 1 ? 503 : 401 });
    const { batches } = resend();
    for (const claim of ['first', 'second'])
      await batches!.sendBatch(messages(3), { mayRepeat: agree, claim });
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
    expect(keys.slice(0, -1)).toEqual(Array(keys.length - 1).fill(keys[0]));
    expect(keys.at(-1)).not.toBe(keys[0]);
  });

  it('is given up after some repeats, and is then unknown', async () => {
    server.fault = () => ({ kind: 'reset', taken: true });
    const outcomes = await sendBatch(3, agree);
    expect(outcomes).toEqual(Array(3).fill(expect.objectContaining({ kind: 'retry', accepted: 'unknown' })));
    expect(server.requests).toHaveLength(4);
    expect(mostTaken()).toBe(1);
  });

  it('is not repeated when it may not be, nor when nobody can be asked', async () => {
    server.fault = () => ({ kind: 'reset', taken: true });
    await sendBatch(3, async () => false);
    expect(server.requests).toHaveLength(1);
    await sendBatch(3);
    expect(server.requests).toHaveLength(2);
  });

  it.each([401, 422, 429])(
    'stays unknown when its repeat meets a %d, which is about the second alone',
    async (status) => {
      server.fault = (_, number) =>
        number === 1 ? { kind: 'reset', taken: true } : { kind: 'answer', taken: false, status };
      const outcomes = await sendBatch(3, agree);
      expect(outcomes).toEqual(
        Array(3).fill(expect.objectContaining({ kind: 'retry', accepted: 'unknown' })),
      );
      expect(server.taken.size).toBe(3);
    },
  );

  it('that never began is nobody’s mail', async () => {
    await server.close();
    expect(kinds(await sendBatch(3, agree))).toEqual(Array(3).fill('unreachable'));
    server = await createResendServer();
  });
});

describe('an answer that is about every mail', () => {
  const answered = async (status: number, body: unknown = {}, headers: Record<string, string> = {}) => {
    server.fault = () => ({ kind: 'answer', taken: false, status, body, headers });
    return sendBatch(3, agree);
  };

  it.each([
    [401, { name: 'missing_api_key' }],
    [403, { name: 'invalid_api_key', message: 'API key is invalid' }],
    [400, { name: 'validation_error', message: 'API key is invalid' }],
    [403, { name: 'validation_error', message: 'The sender.example domain is not verified.' }],
    [422, { name: 'invalid_from_address', message: 'no' }],
    [422, { name: 'validation_error', message: 'Invalid `from` field' }],
    [429, { name: 'daily_quota_exceeded' }],
    [429, { name: 'monthly_quota_exceeded' }],
    [451, { name: 'security_error' }],
    [404, { name: 'not_found' }],
  ])('%d %j pauses, once for all of them', async (status, body) => {
    const outcomes = await answered(status, body);
    expect(kinds(outcomes)).toEqual(['paused', 'paused', 'paused']);
    expect(new Set(outcomes).size).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it('429 holds the lane for as long as it says, once for all of them', async () => {
    const outcomes = await answered(429, { name: 'rate_limit_exceeded' }, { 'retry-after': '7' });
    expect(outcomes[0]).toMatchObject({ kind: 'throttled', retryAfterMs: 7_000 });
    expect(new Set(outcomes).size).toBe(1);
  });

  it('a redirect is not followed, and took nothing', async () => {
    expect(await answered(302, {}, { location: '/emails' })).toEqual(
      Array(3).fill(expect.objectContaining({ kind: 'retry', accepted: 'no' })),
    );
  });

  it('an unverified domain pauses also where Resend tells it mail by mail', async () => {
    server.refuse = () => 'The sender.example domain is not verified';
    expect(kinds(await sendBatch(2))).toEqual(['paused', 'paused']);
  });

  it('never shows the key', async () => {
    const [outcome] = await answered(403, {
      name: 'invalid_api_key',
      message: `The key ${API_KEY} is invalid`,
    });
    expect(JSON.stringify(outcome)).not.toContain(API_KEY);
  });
});

describe('settings that cannot be', () => {
  it.each([
    { apiKey: '' },
    { apiKey: 're_ü' },
    { baseUrl: 'ftp://api.example' },
    { baseUrl: 'https://ann:pw@api.example' },
    { batch: 0 },
    { batch: 101 },
  ])('%j are refused', (bad) => {
    expect(() => createResend({ apiKey: API_KEY, ...bad })).toThrow();
  });
});
