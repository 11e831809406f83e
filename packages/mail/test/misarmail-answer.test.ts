import { describe, expect, it } from '@jest/globals';
import { classifyMisarMailAnswer } from '../src/index.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const NOW = Date.parse('2026-06-15T09:00:00Z');

function classify(status: number, body: unknown, headers: Record<string, string> = JSON_TYPE) {
  const text = typeof body === 'string' || body === null ? body : JSON.stringify(body);
  return classifyMisarMailAnswer({ status, headers, body: text }, NOW);
}

describe('accepted', () => {
  it.each([
    ['200 success', 200, { success: true, message_id: 'm-1', provider: 'postal', timestamp: 'x' }, 'm-1'],
    ['200 repeat', 200, { success: true, message_id: 'm-1', idempotent: true }, 'm-1'],
    ['200 with a numeric id', 200, { success: true, message_id: 7 }, '7'],
    ['200 without an id', 200, { success: true }, null],
    ['202 queued, whatever success says', 202, { success: false, queued: true, message: 'Queued' }, null],
    ['202 queued with an id', 202, { success: false, queued: true, message_id: 'm-2' }, 'm-2'],
  ])('%s', (_name, status, body, messageId) => {
    expect(classify(status, body)).toEqual({ kind: 'accepted', messageId });
  });
});

describe('a 2xx or 3xx that is not MisarMail’s is tried again', () => {
  const html = { 'content-type': 'text/html' };
  it.each([
    ['a login page', 200, '<html>Sign in</html>', html, 'unknown'],
    [
      'MisarMail’s words under another content type',
      200,
      '{"success":true,"message_id":"m"}',
      html,
      'unknown',
    ],
    ['foreign JSON', 200, { ok: true }, JSON_TYPE, 'unknown'],
    ['neither sent nor queued', 200, { success: false, error: 'x' }, JSON_TYPE, 'no'],
    ['success that is not a boolean', 200, { success: 'true', message_id: 'm' }, JSON_TYPE, 'unknown'],
    ['JSON null', 200, 'null', JSON_TYPE, 'unknown'],
    ['204 without a body', 204, '', html, 'unknown'],
    ['broken JSON', 200, '{"success":tr', JSON_TYPE, 'unknown'],
    ['a body that was cut or too long', 200, null, JSON_TYPE, 'unknown'],
    ['a redirect', 302, '', { location: 'https://login.example' }, 'no'],
    ['304', 304, '', {}, 'no'],
  ])('%s', (_name, status, body, headers, accepted) => {
    expect(classify(status, body, headers as Record<string, string>)).toMatchObject({
      kind: 'retry',
      accepted,
    });
  });
});

describe('permanent for this recipient only', () => {
  it.each([400, 413, 415])('%i is refused', (status) => {
    expect(classify(status, { error: 'subject is too long' })).toEqual({
      kind: 'refused',
      reason: `MisarMail refused this message (${status}): subject is too long`,
    });
  });

  it('422 is suppressed', () => {
    expect(classify(422, { error: 'Recipient unsubscribed' })).toEqual({
      kind: 'suppressed',
      reason: 'MisarMail has this recipient suppressed: Recipient unsubscribed',
    });
  });
});

describe('ours to fix: paused', () => {
  it.each([
    ['a wrong key', 401, { error: 'Unauthorized' }, 'API key'],
    ['an unverified sender', 403, { error: 'Sender not verified' }, 'Sender not verified'],
    ['a missing scope', 403, { error: 'Missing scope mail:send' }, 'Missing scope'],
    ['the plan’s limit', 403, { code: 'plan_limit_exceeded', error: 'Limit reached' }, 'Limit reached'],
    ['a 429 with the plan in its code', 429, { code: 'plan_limit_exceeded' }, 'plan'],
    ['a 429 with the plan in its text', 429, { error: 'Your plan allows 3,000 mails a month' }, 'plan'],
    ['a 429 with the plan in a nested error', 429, { error: { code: 'PLAN_LIMIT', message: 'No' } }, 'plan'],
    ['payment required', 402, {}, 'plan'],
    ['an address without the API', 404, '<html></html>', 'MISARMAIL_API_URL'],
  ])('%s', (_name, status, body, mentions) => {
    const outcome = classify(status, body);
    expect(outcome).toMatchObject({ kind: 'paused', reason: expect.stringContaining(mentions) });
  });
});

describe('429 otherwise slows the lane down', () => {
  it.each([
    ['seconds', '30', 30_000],
    ['no header', undefined, 5_000],
    ['nonsense', 'soon', 5_000],
    ['a negative number', '-3', 5_000],
    ['more than an hour', '86400', 3_600_000],
    ['a number without end', '9'.repeat(400), 3_600_000],
    ['zero: at least a second', '0', 1_000],
    ['an HTTP date', 'Mon, 15 Jun 2026 09:02:00 GMT', 120_000],
    ['a date that has passed', 'Mon, 15 Jun 2026 08:00:00 GMT', 1_000],
    ['a date that is none', 'Mon, 99 Jun 2026 08:00:00 GMT', 5_000],
  ])('Retry-After: %s', (_name, retryAfter, retryAfterMs) => {
    const headers = retryAfter === undefined ? JSON_TYPE : { ...JSON_TYPE, 'retry-after': retryAfter };
    expect(classify(429, { error: 'Too many requests' }, headers)).toMatchObject({
      kind: 'throttled',
      retryAfterMs,
    });
  });

  it('a word that only holds "plan" is not the plan', () => {
    expect(classify(429, { error: 'The planet is busy; planned works' })).toMatchObject({
      kind: 'throttled',
    });
  });
});

describe('try again later', () => {
  it.each([
    [408, 'no'],
    [409, 'unknown'],
    [418, 'no'],
    [500, 'unknown'],
    [502, 'unknown'],
    [503, 'unknown'],
    [504, 'unknown'],
    [599, 'unknown'],
  ])('%i, accepted: %s', (status, accepted) => {
    expect(classify(status, '<html>')).toMatchObject({ kind: 'retry', accepted });
  });
});

describe('a reason', () => {
  it('is one line of at most 300 characters, without keys', () => {
    const error = `bad\r\nkey msk_live_abcDEF-123 \u0000 ${'long '.repeat(200)}😀`;
    for (const status of [400, 401, 403, 422, 429, 500]) {
      const outcome = classify(status, { error });
      const reason = 'reason' in outcome ? outcome.reason : '';
      expect(reason.length).toBeLessThanOrEqual(300);
      expect(reason).toContain('bad key [key] long');
      expect(reason).not.toMatch(/msk_|[\p{Cc}]/u);
    }
  });

  it('is never markup or a foreign body', () => {
    expect(classify(403, '<script>alert(1)</script>', { 'content-type': 'text/html' })).toEqual({
      kind: 'paused',
      reason: 'MisarMail does not let us send (403). Check the sender address, the key and the plan',
    });
  });
});

it('every status and body gives exactly one outcome', () => {
  const bodies = [null, '', 'null', '[]', '"x"', '{"error":{"message":{}}}', '{"code":7,"message":[]}'];
  for (let status = 100; status < 700; status++) {
    for (const body of bodies) {
      expect(classify(status, body).kind).toMatch(/^(refused|suppressed|retry|throttled|paused)$/);
    }
  }
});
