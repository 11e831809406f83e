import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readUnsubscribeToken, unsubscribeToken } from '../src/index.ts';

const secret = Buffer.alloc(32, 7);
const ID = '018f7c6e-0000-7000-8000-0123456789ab';

describe('an unsubscribe token', () => {
  it('names its send, in 43 characters that say nothing else', () => {
    const token = unsubscribeToken(ID, secret);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(readUnsubscribeToken(token, secret)).toBe(ID);
    expect(unsubscribeToken(ID.toUpperCase(), secret)).toBe(token);
  });

  it('any id comes back as it was', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(readUnsubscribeToken(unsubscribeToken(id, secret), secret)).toBe(id);
      }),
    );
  });

  it('altered in any one character it is no token, the spare bits of the last one included', () => {
    const token = unsubscribeToken(ID, secret);
    for (let index = 0; index < token.length; index++) {
      for (const other of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
        if (other === token[index]) continue;
        const altered = token.slice(0, index) + other + token.slice(index + 1);
        expect(readUnsubscribeToken(altered, secret)).toBeNull();
      }
    }
  });

  it('of another secret, or of another shape, it is none either', () => {
    expect(readUnsubscribeToken(unsubscribeToken(ID, Buffer.alloc(32, 8)), secret)).toBeNull();
    for (const token of ['', 'x', ID, 'A'.repeat(43), 'A'.repeat(44), `${unsubscribeToken(ID, secret)}=`]) {
      expect(readUnsubscribeToken(token, secret)).toBeNull();
    }
  });
});
