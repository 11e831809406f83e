import { describe, expect, it } from '@jest/globals';
import { classifyInboundMail } from '../src/index.ts';

const TOKEN = 'AbC-_'.padEnd(43, 'x');
const ID = '018f7c6e-0000-7000-8000-0123456789ab';

function message(headers: Record<string, string>, body = 'Sounds good, call me on Tuesday.'): Buffer {
  const all: Record<string, string> = {
    From: 'Priya Sharma <Priya@Shop.example>',
    To: 'Ada <ada@sender.test>',
    Subject: 'Re: A short demo?',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n`);
}

function report(type: string, part: string, fields: string, returned = ''): Buffer {
  return message(
    {
      From: 'MAILER-DAEMON@mx.shop.example',
      Subject: 'Undelivered Mail Returned to Sender',
      'Auto-Submitted': 'auto-replied',
      'MIME-Version': '1.0',
      'Content-Type': `multipart/report; report-type=${type}; boundary="B"`,
    },
    `--B\nContent-Type: text/plain\n\nSee below.\n--B\nContent-Type: ${part}\n\n${fields}\n--B\nContent-Type: message/rfc822\n\n${returned}\n--B--`,
  );
}
const dsn = (fields: string) =>
  `Reporting-MTA: dns; mx.shop.example\n\nFinal-Recipient: rfc822; Priya@Shop.example\n${fields}`;
const failed = (status: string) =>
  dsn(`Action: failed\nStatus: ${status}\nDiagnostic-Code: smtp; 550 5.1.1 x\n`);

describe('a message that came back', () => {
  it("a person's answer is a reply, with what it refers to", async () => {
    const mail = await classifyInboundMail(
      message(
        { 'In-Reply-To': `<${ID}@sender.test>`, References: `<x@y> <${ID.toUpperCase()}@sender.test>` },
        `Yes!\n\n> Unsubscribe: https://reach.test/unsubscribe/${TOKEN}\n`,
      ),
    );
    expect(mail).toEqual({
      what: { kind: 'reply', declines: false },
      from: 'priya@shop.example',
      to: ['ada@sender.test'],
      tokens: [TOKEN],
      referredIds: [ID],
    });
  });

  const QUOTED =
    '\n\nOn Mon, 15 Jun 2026 at 09:02, Ada Sender <ada@sender.test>\nwrote:\n> Hi Priya,\n> no thanks is enough';
  it.each([
    'No',
    'no thanks',
    'No, thank you!',
    "Hi Ada,\n\nno thanks, we're good.\n\nBest\nPriya",
    'Hello, not interested.',
    'Hi Noah, no thanks',
    'STOP',
    'Unsubscribe please',
    'Please remove me from your list.',
    "Don't contact me again",
    'Thank you for writing. We have all that we need, so please take us off your list.',
    'Hallo Frau Sender,\nnein danke.',
    'Kein Interesse.',
    'Non merci',
    'No, gracias.',
    'N\u00e3o, obrigada',
    'No grazie!',
    'Nee, bedankt',
    'No.\n\nBest regards,\nPriya Sharma\nFounder, Shop Inc.\n+91 98 7654 3210',
    'No.\nNot interested.',
    'Irrelevant.',
    'Not relevant',
    'Pass',
    'Not for us, thanks',
    'Unsubscribe\nI never asked for this.',
    'Please stop.',
    'Please stop emailing me.',
    'Please stop the mails',
    'Please remove priya@shop.example from your list',
    "Don't send me any more mails.",
    "Don't send any more",
    'Do not email.',
    'Stop sending me this.',
    'No thanks necessary? No. Please unsubscribe me.',
  ])('%j says no, with and without what it answers to', async (words) => {
    const utf8 = { 'Content-Type': 'text/plain; charset=utf-8' };
    for (const body of [words, words + QUOTED]) {
      const { what } = await classifyInboundMail(message(utf8, body));
      expect(what).toEqual({ kind: 'reply', declines: true });
    }
    const html = `<html><style>p { }</style><div>${words.replaceAll('\n', '<br>')}</div><blockquote>Yes</blockquote></html>`;
    const inHtml = message({ 'Content-Type': 'text/html; charset=utf-8' }, html);
    expect((await classifyInboundMail(inHtml)).what).toEqual({ kind: 'reply', declines: true });
  });

  it.each([
    'Yes',
    'No problem, Tuesday it is.',
    'Not this week, but the week after would be fine.',
    'Interested! Could you stop by on Friday?',
    'Now is a good time.',
    'Nobody here does that any more; ask Sam.',
    'Noted. Please send me the details.',
    'We had to stop mailing our own customers, that is why I would like to hear more.',
    'Pass it on to Sam, he decides.',
    'Out of curiosity: what does it cost?',
    'No.\nBut happy to hear more.',
    'No\n\nTuesday',
    'Nein.\nAber am Dienstag gern.',
    'Please stop by our booth.',
    'Please remove the third slide, then we talk.',
    "Don't send a calendar invite, just call me.",
    "Please don't email me a brochure, I have seen it. Tuesday?",
    "Don't mail me, just call.",
    'Stop sending calendar invites and call me.',
    'No thanks necessary - Tuesday works.',
    'Please do not remove me from the list, we are interested!',
    '',
  ])('%j does not', async (words) => {
    for (const body of [words, words + QUOTED]) {
      const { what } = await classifyInboundMail(message({}, body));
      expect(what).toEqual({ kind: 'reply', declines: false });
    }
  });

  it('an empty text part says nothing: the HTML beside it does', async () => {
    const both = message(
      { 'MIME-Version': '1.0', 'Content-Type': 'multipart/alternative; boundary="B"' },
      '--B\nContent-Type: text/plain\n\n\n--B\nContent-Type: text/html\n\n<p>No thanks</p>\n--B--',
    );
    expect((await classifyInboundMail(both)).what).toEqual({ kind: 'reply', declines: true });
  });

  it('an answer of any length and shape is read', async () => {
    for (const part of ['<', '<style', 'on @ ', 'no ', 'hi a ', '\n', '> ', 'wrote ']) {
      for (const type of ['text/plain', 'text/html']) {
        const raw = message({ 'Content-Type': type }, part.repeat(300_000));
        expect((await classifyInboundMail(raw)).what.kind).toBe('reply');
      }
    }
  });

  it.each<[Record<string, string>]>([
    [{ 'Auto-Submitted': 'auto-replied' }],
    [{ 'Auto-Submitted': 'auto-generated; owner-email="x@y.example"' }],
    [{ 'X-Autoreply': 'yes' }],
    [{ Precedence: 'bulk' }],
    [{ 'List-Id': '<news.shop.example>' }],
    [{ 'Return-Path': '<>' }],
    [{ From: 'No-Reply@shop.example' }],
    [{ Subject: 'Automatic reply: A short demo?' }],
    [{ Subject: 'Out of office: A short demo?' }],
    [{ Subject: '=?utf-8?Q?R=C3=A9ponse_automatique_:_A_short_demo=3F?=' }],
    [{ Subject: 'Abwesend: A short demo?' }],
  ])('%j is automatic: nobody has read our mail', async (headers) => {
    expect((await classifyInboundMail(message(headers))).what).toEqual({ kind: 'automatic' });
  });

  it.each<[Record<string, string>]>([[{ 'List-Id': '<sales.sender.test>' }], [{ Precedence: 'list' }]])(
    '%j is a person, who answers us through a group address',
    async (headers) => {
      const answer = message({ 'In-Reply-To': `<${ID}@sender.test>`, ...headers }, 'No thanks');
      expect((await classifyInboundMail(answer)).what).toEqual({ kind: 'reply', declines: true });
      const robot = message({
        'In-Reply-To': `<${ID}@sender.test>`,
        'Auto-Submitted': 'auto-replied',
        ...headers,
      });
      expect((await classifyInboundMail(robot)).what).toEqual({ kind: 'automatic' });
    },
  );

  it.each<[Record<string, string>]>([
    [{ 'Auto-Submitted': 'no' }],
    [{ Subject: 'Re: Automatic reply systems' }],
    [{ Subject: '' }],
    [{ 'X-Auto-Response-Suppress': 'All' }],
  ])('%j is still a person', async (headers) => {
    expect((await classifyInboundMail(message(headers))).what).toMatchObject({ kind: 'reply' });
  });

  it.each([
    ['5.1.1', true],
    ['5.0.0', true],
    ['5.2.1', true],
    ['5.4.4', true],
    ['5.2.2', false],
    ['5.3.4', false],
    ['5.7.1', false],
    ['4.4.7', false],
    ['', false],
  ])('a delivery that failed with %s: hard is %s', async (status, hard) => {
    const { what } = await classifyInboundMail(
      report('delivery-status', 'message/delivery-status', failed(status)),
    );
    expect(what).toEqual({ kind: 'bounce', hard, recipient: 'priya@shop.example', status: status || null });
  });

  it('a delay is soft, and a delivery no failure at all', async () => {
    const of = async (fields: string) =>
      (await classifyInboundMail(report('delivery-status', 'message/delivery-status', dsn(fields)))).what;
    expect(await of('Action: delayed\nStatus: 5.1.1\n')).toMatchObject({ kind: 'bounce', hard: false });
    expect(await of('Action: delivered\nStatus: 2.0.0\n')).toEqual({ kind: 'automatic' });
  });

  it('finds our mail in the message that a report returns, folded and quoted as it may be', async () => {
    const returned =
      `Message-ID:  <${ID}@sender.test>\nSubject: x\nContent-Transfer-Encoding: quoted-printable\n\n` +
      `Unsubscribe: https://reach.test/unsubscribe/${TOKEN.slice(0, 20)}=\n${TOKEN.slice(20)}\n`;
    const mail = await classifyInboundMail(
      report('delivery-status', 'message/delivery-status', failed('5.1.1'), returned),
    );
    expect(mail).toMatchObject({ tokens: [TOKEN], referredIds: [ID] });
  });

  it('a complaint is one, and "not spam" is none', async () => {
    const of = async (type: string) => {
      const fields = `Feedback-Type: ${type}\nUser-Agent: X/1\nVersion: 1\nOriginal-Rcpt-To: <Priya@Shop.example>\n`;
      return (await classifyInboundMail(report('feedback-report', 'message/feedback-report', fields))).what;
    };
    expect(await of('abuse')).toEqual({ kind: 'complaint', recipient: 'priya@shop.example' });
    expect(await of('not-spam')).toEqual({ kind: 'automatic' });
  });

  it('a report whose recipient is a megabyte without an address is read once, not from each of its letters', async () => {
    const fields = `Action: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; ${'a'.repeat(1_000_000)}\n`;
    const mail = await classifyInboundMail(report('delivery-status', 'message/delivery-status', fields));
    expect(mail.what).toMatchObject({ kind: 'bounce', hard: true, recipient: null });
  });

  it('garbage is read as far as it goes, and nesting beyond reason is refused', async () => {
    expect(await classifyInboundMail(Buffer.from([0, 255, 10, 13, 128]))).toMatchObject({
      from: null,
      to: [],
    });
    const deep = Array.from(
      { length: 50 },
      (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}`,
    );
    await expect(
      classifyInboundMail(Buffer.from(`From: a@b.example\n${deep.join('\n')}\n`)),
    ).rejects.toThrow();
  });
});
