import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createUnsubscribeTokens, readUnsubscribeToken } from '../src/index.ts';

const secret = Buffer.alloc(32, 7);
const tokenOf = createUnsubscribeTokens(secret);
const ID = '018f7c6e-0000-7000-8000-0123456789ab';

describe('an unsubscribe token', () => {
  it('names its send, in 43 characters that say nothing else', () => {
    const token = tokenOf(ID);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(readUnsubscribeToken(token, secret)).toBe(ID);
    expect(tokenOf(ID.toUpperCase())).toBe(token);
  });

  it('any id comes back as it was, whatever the secret', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uint8Array({ minLength: 1, maxLength: 100 }), (id, bytes) => {
        const any = Buffer.from(bytes);
        expect(readUnsubscribeToken(createUnsubscribeTokens(any)(id), any)).toBe(id);
      }),
    );
  });

  it('altered in any one character it is no token, the spare bits of the last one included', () => {
    const token = tokenOf(ID);
    for (let index = 0; index < token.length; index++) {
      for (const other of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
        if (other === token[index]) continue;
        const altered = token.slice(0, index) + other + token.slice(index + 1);
        expect(readUnsubscribeToken(altered, secret)).toBeNull();
      }
    }
  });

  it('of another secret, or of another shape, it is none either', () => {
    expect(readUnsubscribeToken(createUnsubscribeTokens(Buffer.alloc(32, 8))(ID), secret)).toBeNull();
    for (const token of ['', 'x', ID, 'A'.repeat(43), 'A'.repeat(44), `${tokenOf(ID)}=`]) {
      expect(readUnsubscribeToken(token, secret)).toBeNull();
    }
  });
});
