import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHmacSha256 } from '../src/hmac-sha256.ts';
import { eventKeys, signEvent, verifyEventSignature } from '../src/index.ts';

const secret = 'a-secret-of-the-receiver';
const body = '{"reach_send_id":"1","event":"delivered"}';

describe('HMAC-SHA256 under a key that stays', () => {
  const bytes = fc.uint8Array({ maxLength: 3_000 }).map((array) => Buffer.from(array));

  it('is what node:crypto makes of it, message after message, whatever their lengths', () => {
    fc.assert(
      fc.property(bytes, fc.array(bytes, { minLength: 1, maxLength: 5 }), (key, messages) => {
        const sign = createHmacSha256(key);
        expect(messages.map(sign)).toEqual(
          messages.map((message) => createHmac('sha256', key).update(message).digest('hex')),
        );
      }),
    );
  });

  it.each([0, 1, 63, 64, 65, 1_000])('takes a key of %i bytes', (length) => {
    const key = Buffer.alloc(length, 7);
    const message = Buffer.from('message');
    expect(createHmacSha256(key)(message)).toBe(createHmac('sha256', key).update(message).digest('hex'));
  });
});

describe('an event signature', () => {
  it('is lower-case hex HMAC-SHA256 over the raw bytes', () => {
    // RFC 4231, test case 2.
    expect(signEvent('what do ya want for nothing?', 'Jefe')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('verifies under any of the secrets, so that they can be rotated', () => {
    const signature = signEvent(body, secret);
    expect(verifyEventSignature(body, signature, eventKeys([secret]))).toBe(true);
    expect(verifyEventSignature(Buffer.from(body), signature, eventKeys(['new', secret]))).toBe(true);
    expect(verifyEventSignature(body, signature, eventKeys([secret, 'old']))).toBe(true);
    expect(verifyEventSignature(body, signature, eventKeys(['new']))).toBe(false);
    expect(verifyEventSignature(body, signature, eventKeys([]))).toBe(false);
  });

  it('never verifies under an empty secret', () => {
    const forged = createHmac('sha256', '').update(body).digest('hex');
    expect(verifyEventSignature(body, forged, eventKeys(['']))).toBe(false);
    expect(verifyEventSignature(body, forged, eventKeys(['', secret]))).toBe(false);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['upper case', signEvent(body, secret).toUpperCase()],
    ['too short', signEvent(body, secret).slice(1)],
    ['too long', `${signEvent(body, secret)}0`],
    ['followed by a line break', `${signEvent(body, secret)}\n`],
    ['with a prefix', `sha256=${signEvent(body, secret)}`],
    ['given twice', [signEvent(body, secret), signEvent(body, secret)]],
    ['not ASCII', 'é'.repeat(64)],
  ])('that is %s is refused without an error', (_case, header) => {
    expect(verifyEventSignature(body, header, eventKeys([secret]))).toBe(false);
  });

  it('of one body and secret verifies no other body and no other secret', () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(bytes, bytes, text, text, (one, other, oneSecret, otherSecret) => {
        const signature = signEvent(one, oneSecret);
        expect(verifyEventSignature(one, signature, eventKeys([oneSecret]))).toBe(true);
        expect(verifyEventSignature(other, signature, eventKeys([oneSecret]))).toBe(one.equals(other));
        expect(verifyEventSignature(one, signature, eventKeys([otherSecret]))).toBe(
          oneSecret === otherSecret,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused when any one character of it changes', () => {
    const signature = signEvent(body, secret);
    for (let index = 0; index < signature.length; index++) {
      const changed =
        signature.slice(0, index) + (signature[index] === '0' ? '1' : '0') + signature.slice(index + 1);
      expect(verifyEventSignature(body, changed, eventKeys([secret]))).toBe(false);
    }
  });
});
