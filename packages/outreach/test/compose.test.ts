import { describe, expect, it } from '@jest/globals';
import { readUnsubscribeToken } from '@reach/mail';
import { missingIdentity } from '@reach/outreach';
import { type CampaignRow, createComposer } from '../src/sends/compose.ts';

const campaign: CampaignRow = {
  subject_line: 'For {{ company }}',
  message_body: 'Hi {{ first_name }},\n\nhello.',
  from_name: 'Ada Sender',
  from_email: 'ada@sender.test',
  reply_to: null,
  postal_address: '1 Test Street\n12345 Testville',
  link_secret: Buffer.alloc(32, 1),
};
const send = {
  id: '018f7c6e-0000-7000-8000-0123456789ab',
  email: 'ann@shop.example',
  name: 'Ann',
  mergeFields: { company: 'Shop', first_name: '<b>Ann</b>\r\nBcc: x@y.example {{ unsubscribe_url }}' },
};

describe('a message as it goes out', () => {
  it('ends with who sends it, from where, and a link that names this send', () => {
    const { text, html, headers } = createComposer(campaign, 'https://reach.test/reach/')(send);
    const url = /https:\/\/reach\.test\/reach\/unsubscribe\/([\w-]{43})/.exec(text)!;
    expect(readUnsubscribeToken(url[1]!, campaign.link_secret)).toBe(send.id);
    expect(text).toMatch(/\n-- \nAda Sender, 1 Test Street, 12345 Testville\nUnsubscribe: https:/);
    expect(html).toContain(`<a href="${url[0]}">Unsubscribe</a>`);
    expect(headers).toEqual({
      'List-Unsubscribe': `<${url[0]}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  it('uses the link where the text puts it, and then not twice', () => {
    const own = { ...campaign, message_body: 'Hi.\n\nNo more? {{ unsubscribe_url }} ' };
    const { text, html } = createComposer(own, 'https://reach.test')(send);
    expect(text.match(/\/unsubscribe\//g)).toHaveLength(1);
    expect(text).toContain('Ada Sender, 1 Test Street');
    expect(html).toMatch(/No more\? <a href="(https:[^"]+)">\1<\/a>/);
    expect(html).not.toContain('>Unsubscribe</a>');
  });

  it('a lead cannot put markup, a link of ours or a header into it', () => {
    const { html, subject } = createComposer(
      campaign,
      'https://reach.test',
    )({
      ...send,
      mergeFields: { ...send.mergeFields, company: 'Shop\r\nBcc: x@y.example' },
    });
    expect(html).toContain('&lt;b&gt;Ann&lt;/b&gt;');
    expect(html).toContain('{{ unsubscribe_url }}');
    expect(subject).toBe('For Shop Bcc: x@y.example');
  });

  it.each([
    ['quotes and backslashes', 'C:\\new "shop"'],
    ['controls', 'a\u0000b\u001fc\td\ne'],
    ['line separators', 'a\u2028b\u2029c'],
    ['another script and a picture', 'Zażółć 東京 👩‍🚀'],
    ['half a character', 'a\ud800b'],
    ['markup', '</p><a href="https://x.example">'],
    ['nothing', null],
  ])('says the same where it is written for JSON, with %s', (_what, company) => {
    const own = {
      ...campaign,
      message_body: `Hi "{{ first_name | default: 'you \\ "all"' }}",\n\n\\ {{company}} at\thttps://own.example/a"b`,
      from_name: 'Ada "A" \\ Sender',
    };
    const mergeFields = { ...send.mergeFields, company, first_name: company };
    const message = createComposer(own, 'https://reach.test')({ ...send, mergeFields });
    const written = createComposer(own, 'https://reach.test', { takesJson: true })({ ...send, mergeFields });
    const { text, html, ...rest } = written;
    expect(JSON.parse(`["${text}","${html}"]`)).toEqual([message.text, message.html]);
    expect(`"${text}"`).toBe(JSON.stringify(message.text));
    expect({ ...message, ...rest }).toEqual({ ...message, inJson: true });
  });

  it('is the same to the byte, attempt after attempt', () => {
    const compose = () => createComposer(campaign, 'https://reach.test')(send);
    expect(compose()).toEqual(compose());
  });
});

describe('the sender identity', () => {
  const whole = {
    fromName: 'Ada',
    fromEmail: 'ada@sender.test',
    postalAddress: '1 Test Street',
    publicUrl: 'https://reach.test',
  };
  it.each([
    [{}, null],
    [{ postalAddress: ' \n ' }, 'No postal address is set for this account'],
    [{ fromName: '' }, 'No sender name is set for this account'],
    [
      { fromEmail: null, postalAddress: null },
      'No sender address and no postal address are set for this account',
    ],
    [
      { fromEmail: null, fromName: null, postalAddress: null },
      'No sender address, no sender name and no postal address are set for this account',
    ],
    [
      { publicUrl: undefined },
      'PUBLIC_URL is not set, or leads to the machine itself, so mails would have no working unsubscribe link',
    ],
  ])('%j: %s', (changes, reason) => {
    expect(missingIdentity({ ...whole, ...changes })).toBe(reason);
  });
});
