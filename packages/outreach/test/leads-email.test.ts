import { describe, expect, it } from '@jest/globals';
import { parseEmail } from '../src/leads/email.ts';

/** What is typed, and the address that mail goes to. */
const ACCEPTED: [string, string][] = [
  ['ann@shop.example', 'ann@shop.example'],
  ['  ann@shop.example\t', 'ann@shop.example'],
  ['ann@shop.example\r\n', 'ann@shop.example'],
  ['\ufeffann@shop.example', 'ann@shop.example'],
  ['\u00a0ann@shop.example\u00a0', 'ann@shop.example'],
  ['Ann.Lee@Shop.EXAMPLE', 'Ann.Lee@shop.example'],
  ['ann+news@shop.example', 'ann+news@shop.example'],
  ["o'neil@shop.example", "o'neil@shop.example"],
  ['a_b-c=d/e@shop.example', 'a_b-c=d/e@shop.example'],
  ["!#$%&'*+/=?^_`{|}~-@shop.example", "!#$%&'*+/=?^_`{|}~-@shop.example"],
  ['1@shop.example', '1@shop.example'],
  ['ann@a.b.c.d.example', 'ann@a.b.c.d.example'],
  ['ann@3com.example', 'ann@3com.example'],
  ['ann@my-shop.example', 'ann@my-shop.example'],
  ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
  ['ann@BÜCHER.example', 'ann@xn--bcher-kva.example'],
  ['ann@bu\u0308cher.example', 'ann@xn--bcher-kva.example'],
  ['ann@xn--bcher-kva.example', 'ann@xn--bcher-kva.example'],
  ['ann@例子.测试', 'ann@xn--fsqu00a.xn--0zwm56d'],
  ['ann@shop.xn--0zwm56d', 'ann@shop.xn--0zwm56d'],
  ['mailto:ann@shop.example', 'ann@shop.example'],
  ['MAILTO:ann@shop.example', 'ann@shop.example'],
  ['<ann@shop.example>', 'ann@shop.example'],
  ['Ann Lee <ann@shop.example>', 'ann@shop.example'],
  ['"Lee, Ann" <ann@shop.example>', 'ann@shop.example'],
  ['"Ann: Lee; Shop" <ann@shop.example>', 'ann@shop.example'],
  ['Ann Lee <mailto:ann@shop.example>', 'ann@shop.example'],
  ['Ánn Lée (Shop) < ann@shop.example >', 'ann@shop.example'],
  [`${'a'.repeat(64)}@shop.example`, `${'a'.repeat(64)}@shop.example`],
  [`ann@${'b'.repeat(63)}.example`, `ann@${'b'.repeat(63)}.example`],
];

const REFUSED: string[] = [
  '',
  '   ',
  'ann',
  'ann.shop.example',
  '@',
  '@shop.example',
  'ann@',
  'ann@shop',
  'ann@localhost',
  'ann@@shop.example',
  'ann@shop@evil.example',
  'ann@shop.example, bob@shop.example',
  'ann@shop.example,',
  'ann@shop.example;bob@shop.example',
  'ann@shop.example bob@shop.example',
  'ann @shop.example',
  'ann@ shop.example',
  'ann@shop .example',
  '"ann"@shop.example',
  '"ann@evil.example x"@shop.example',
  '"ann lee"@shop.example',
  'ann"lee@shop.example',
  'ann(comment)@shop.example',
  'ann@shop.example (Ann)',
  'ann@[127.0.0.1]',
  'ann@[IPv6:::1]',
  'ann@127.0.0.1',
  'ann@1.2',
  'ann@0x7f.1',
  'ann@shop.123',
  'ann@shop..example',
  'ann@.shop.example',
  'ann@shop.example.',
  'ann@shop.e',
  'ann@-shop.example',
  'ann@shop-.example',
  'ann@sh_op.example',
  'ann@shop.exam ple',
  'ann@shop/evil.example',
  'ann@shop.example?cc=bob@shop.example',
  'ann@shop.example#x',
  'ann@shop%2eexample.example',
  '.ann@shop.example',
  'ann.@shop.example',
  'ann..lee@shop.example',
  'änn@shop.example',
  '安@shop.example',
  'ann＠shop.example',
  'ann@shop。example',
  'ann@xn--.example',
  'ann@xn--a.example',
  'ann@xn--zzzzzz--.example',
  'ann@xn--bücher.example',
  'ann@shop.example\r\nBcc: bob@shop.example',
  'ann@shop.example\nbob@shop.example',
  'a\u0000nn@shop.example',
  'a\u200bnn@shop.example',
  'ann@sh\u200dop.example',
  'ann@shop.example\u200b',
  'ann\u202e@shop.example',
  'a\u00adnn@shop.example',
  'ann@shop.example\u2028bob@shop.example',
  'mailto:ann@shop.example?cc=bob@shop.example',
  'mailto:ann%40evil.example@shop.example',
  'mailto:ann@shop.example,bob@shop.example',
  'mailto:mailto:ann@shop.example',
  'Lee, Ann <ann@shop.example>',
  'ann@shop.example <bob@shop.example>',
  '"ann@shop.example" <bob@shop.example>',
  'Ann <ann@shop.example> <bob@shop.example>',
  'Ann <ann@shop.example>, Bob <bob@shop.example>',
  'Ann <<ann@shop.example>>',
  'Ann ann@shop.example>',
  'Ann <ann@shop.example',
  'friends: ann@shop.example;',
  'friends: <ann@shop.example>',
  '"Ann" Lee" <ann@shop.example>',
  `${'a'.repeat(65)}@shop.example`,
  `ann@${'b'.repeat(64)}.example`,
  `ann@${'b.'.repeat(124)}example`,
  `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`,
];

describe('parseEmail', () => {
  it.each(ACCEPTED)('reads %j as %s', (text, email) => {
    expect(parseEmail(text)).toEqual({ ok: true, email, emailKey: email.toLowerCase() });
  });

  it.each(REFUSED.map((text) => [text]))('refuses %j with a reason', (text) => {
    expect(parseEmail(text)).toEqual({ ok: false, reason: expect.stringMatching(/\w/) });
  });

  it('gives one key for one mailbox, however it is written', () => {
    const keys = ['Ann@Bücher.example', 'ann@BÜCHER.EXAMPLE', 'mailto:ANN@xn--bcher-kva.example'].map(
      (text) => {
        const parsed = parseEmail(text);
        return parsed.ok ? parsed.emailKey : parsed.reason;
      },
    );
    expect(new Set(keys)).toEqual(new Set(['ann@xn--bcher-kva.example']));
  });

  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['dots', `${'a.'.repeat(50_000)}@shop.example`],
    ['nested groups', `${'a:b:'.repeat(25_000)}ann@shop.example;`],
    ['angle brackets', `${'<'.repeat(100_000)}ann@shop.example>`],
    ['quotes', `${'"'.repeat(100_000)}@shop.example`],
    ['Unicode labels', `ann@${'ü.'.repeat(50_000)}example`],
  ])('refuses 100,000 characters of %s without working on them', (_what, text) => {
    expect(parseEmail(text)).toEqual({ ok: false, reason: 'the e-mail address is too long' });
  });
});
