import { describe, expect, it } from '@jest/globals';
import { API_KEY, call, get, mail, send, startSandbox } from './helpers.ts';

describe('POST /v1/send', () => {
  it('accepts a message with 200 and keeps it in the inbox', async () => {
    const sandbox = await startSandbox();
    const answer = await send(sandbox, mail('a'));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        success: true,
        message_id: expect.any(String),
        provider: 'sandbox',
        timestamp: expect.any(String),
      },
    });
    expect(answer.body).not.toHaveProperty('idempotent');
    expect(await get(sandbox, '/api/inbox')).toMatchObject({
      total: 1,
      messages: [{ id: answer.body.message_id }],
    });
  });

  it('answers a repeated key with the same message_id and delivers nothing', async () => {
    const sandbox = await startSandbox();
    const first = await send(sandbox, mail('a'));
    const again = await send(sandbox, mail('a'));
    expect(again.body).toEqual({ ...first.body, idempotent: true });
    expect(sandbox.ledger()).toMatchObject({
      requests: 2,
      accepted: 1,
      idempotent_repeats: 1,
      changed_repeats: 0,
      duplicates: 0,
    });
  });

  it('delivers once when the same key comes many times at once', async () => {
    const sandbox = await startSandbox();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(sandbox, mail('a'))));
    expect(new Set(answers.map(({ body }) => body.message_id)).size).toBe(1);
    expect(answers.filter(({ body }) => !body.idempotent)).toHaveLength(1);
    expect((await get(sandbox, '/api/inbox')).total).toBe(1);
  });

  it('tells a repeat with another body apart, and a send id that came under two keys', async () => {
    const sandbox = await startSandbox();
    await send(sandbox, mail('a'));
    await send(sandbox, mail('a', { subject: 'Changed' }));
    await send(sandbox, mail('a', { idempotency_key: 'another' }));
    expect(sandbox.ledger()).toMatchObject({ accepted: 2, changed_repeats: 1, duplicates: 1 });
    expect((await get(sandbox, '/api/ledger')).sends).toEqual({
      a: { requests: 3, accepted: 2, repeats: 1 },
    });
  });

  it('delivers every time when there is no key', async () => {
    const sandbox = await startSandbox();
    const keyless = { ...mail('a'), idempotency_key: undefined, metadata: undefined };
    await send(sandbox, keyless);
    await send(sandbox, keyless);
    expect((await get(sandbox, '/api/inbox')).total).toBe(2);
  });

  it.each([
    ['none', {}],
    ['another', { authorization: 'Bearer sandbox-key-0123456780' }],
    ['a part of it', { authorization: `Bearer ${API_KEY.slice(0, -1)}` }],
    ['without Bearer', { authorization: API_KEY }],
  ])('answers 401 to a key that is %s', async (_case, headers: Record<string, string>) => {
    const sandbox = await startSandbox();
    const answer = await call('POST', `${sandbox.url}/v1/send`, mail('a'), headers);
    expect(answer).toMatchObject({ status: 401, body: { success: false, code: 'unauthorized' } });
    expect(sandbox.ledger()).toMatchObject({ requests: 0, accepted: 0 });
  });

  it.each([
    ['not JSON', '{', 'not valid JSON'],
    ['not an object', '[]', 'body'],
    ['without a recipient', mail('a', { to: [] }), 'to must have a recipient'],
    ['with a bad address', mail('a', { to: [{ email: 'nobody' }] }), 'to.0.email must be an e-mail address'],
    ['without a subject', mail('a', { subject: '' }), 'subject'],
    ['with a subject of 999 characters', mail('a', { subject: 'x'.repeat(999) }), 'subject'],
    ['without text and HTML', mail('a', { text: undefined, html: undefined }), 'html'],
    ['with over 500 kB of text', mail('a', { text: 'é'.repeat(256_001) }), 'text'],
    ['with a key of 129 characters', mail('a', { idempotency_key: 'x'.repeat(129) }), 'idempotency_key'],
    ['with 11 tags', mail('a', { tags: Array(11).fill('t') }), 'tags'],
    ['with a tag of 65 characters', mail('a', { tags: ['x'.repeat(65)] }), 'tags.0'],
    ['with metadata that is not text', mail('a', { metadata: { reach_send_id: 1 } }), 'metadata'],
    [
      'with 21 pairs of metadata',
      mail('a', { metadata: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`k${n}`, 'v'])) }),
      'metadata',
    ],
  ])('answers 400 to a body %s', async (_case, body, mentions) => {
    const sandbox = await startSandbox();
    const answer = await send(sandbox, body);
    expect(answer).toMatchObject({
      status: 400,
      body: { success: false, error: expect.stringContaining(mentions) },
    });
    expect((await get(sandbox, '/api/inbox')).total).toBe(0);
  });

  it('accepts what is just within the limits', async () => {
    const sandbox = await startSandbox();
    const body = mail('a', {
      subject: 'x'.repeat(998),
      text: 'x'.repeat(500 * 1024),
      html: 'x'.repeat(500 * 1024),
      idempotency_key: 'x'.repeat(128),
      tags: Array(10).fill('x'.repeat(64)),
    });
    expect((await send(sandbox, body)).status).toBe(200);
  });

  it('answers 413 to a body that is too large, and 415 to one that is not JSON', async () => {
    const sandbox = await startSandbox();
    expect((await send(sandbox, mail('a', { extra: 'x'.repeat(2_000_000) }))).status).toBe(413);
    expect((await send(sandbox, 'subject=Hi', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('answers 405 to other methods', async () => {
    const sandbox = await startSandbox();
    const answer = await call('GET', `${sandbox.url}/v1/send`);
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } });
  });
});
