import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Account, call, createAccount } from '@reach/testing';
import { CRON_SECRET, type Harness, PUBLIC_URL, startHarness } from './harness.ts';

const EVIL = 'A"><script>alert(1)</script>{{ company }}<img src=x onerror=alert(1)>';
const LINES = 'B\r\nBcc: eve@evil.example\r\n\r\n\u2028\u0000C';
const BODY = [
  'Hi {{ first_name }} {{ last_name }} ({{ name }}), {{ title }} of {{ company }},',
  '{{ industry }} in {{ city }}, {{ country }}.',
].join('\n\n');

describe('people as no list should hold them', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const as = (account: Account) => (method: string, path: string, body?: unknown) =>
    harness.api(method, path, { key: account.key, body });
  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });

  /** Imports them, mails a run with every merge field in it, and reads what arrived, by address. */
  async function mail(account: Account, leads: object[], subject = 'To {{ first_name }} at {{ company }}') {
    const ask = as(account);
    const report = (await ask('POST', '/api/leads/import', leads)).body;
    const runId = await harness.startPreparedRun(account);
    await harness.db.$client.query(
      'update reach_campaigns set message_body = $2, subject_line = $3 where run_id = $1',
      [runId, BODY, subject],
    );
    await dispatch();
    const { body } = await ask('GET', `/api/autopilot/${runId}?limit=200`);
    const sent: { id: string; email: string; status: string }[] = body.recipients;
    const mails = new Map<string, Awaited<ReturnType<Harness['mailTo']>>>();
    for (const { id, email, status } of sent)
      if (status === 'sent') mails.set(email, await harness.mailTo(id));
    return { report, mails, runId };
  }
  const founder = (email: string, more: object = {}) => ({
    ...{ email, title: 'Founder', industry: 'SaaS', country: 'India', first_name: 'Ann' },
    ...more,
  });

  it('markup in every field is text in the HTML part, and a template in it stays as it is', async () => {
    const account = await createAccount(harness.db);
    const evil = founder('evil@evil.example', {
      ...{ first_name: EVIL, last_name: EVIL, name: EVIL, company: EVIL, city: EVIL },
      title: `Founder ${EVIL}`,
    });
    const { mails } = await mail(account, [evil]);
    const { subject, text, html } = mails.get('evil@evil.example')!;
    expect(subject).toContain('{{ company }}');
    expect(text).toContain('<script>alert(1)</script>{{ company }}');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;{{ company }}');
    const tags = [...html.matchAll(/<\/?([a-z]+)/gi)].map(([, tag]) => tag);
    expect([...new Set(tags)].sort()).toEqual(['a', 'br', 'div', 'p']);
    expect(html).not.toMatch(/<[^>]+ on\w+=/i);
  });

  it('line breaks in names neither end a subject nor begin a header', async () => {
    const account = await createAccount(harness.db);
    const leads = [founder('lines@lines.example', { first_name: LINES, name: LINES, company: LINES })];
    const { mails } = await mail(account, leads);
    const { subject } = mails.get('lines@lines.example')!;
    expect(subject).toMatch(/^To B Bcc: eve@evil\.example C at B/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(subject).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029]/);
  });

  it('plus and international addresses are mailed as they are; what is no address is left out with the reason', async () => {
    const account = await createAccount(harness.db);
    const ask = as(account);
    const { report, mails } = await mail(account, [
      ...['ann+news@plus.example', 'ann@plus.example', 'ann@bücher.example'].map((email) => founder(email)),
      ...[`${'a'.repeat(300)}@long.example`, 'ann@b..c.example', 'a@x.example, b@y.example'].map((email) =>
        founder(email),
      ),
    ]);
    expect(report).toMatchObject({ created: 3, skipped: 3 });
    expect(report.errors).toHaveLength(3);
    expect([...mails.keys()].sort()).toEqual([
      ...['ann+news@plus.example', 'ann@plus.example', 'ann@xn--bcher-kva.example'],
    ]);
    // Each stands for itself: who unsubscribes one keeps the other; letters of the domain are one address.
    await ask('POST', '/api/suppressions', { email: 'Ann+News@PLUS.example' });
    await ask('POST', '/api/suppressions', { email: 'ann@BÜCHER.example' });
    const { mails: later } = await mail(account, []);
    expect([...later.keys()]).toEqual(['ann@plus.example']);
  });

  it("an old link works again for who was put back on the list, and never for another user's people", async () => {
    const [first, second] = [await createAccount(harness.db), await createAccount(harness.db)];
    const { mails } = await mail(first, [founder('back@back.example')]);
    await as(second)('POST', '/api/leads/import', [founder('back@back.example')]);
    const link = /\/unsubscribe\/[\w-]+/.exec(mails.get('back@back.example')!.text)![0];
    expect(mails.get('back@back.example')!.text).toContain(`${PUBLIC_URL}${link}`);
    const suppressed = async (account: Account) =>
      (await as(account)('GET', '/api/suppressions')).body.suppressions.length;

    await call('POST', `${harness.url}${link}`);
    await call('POST', `${harness.url}${link}`);
    expect([await suppressed(first), await suppressed(second)]).toEqual([1, 0]);
    await as(first)('DELETE', '/api/suppressions?email=back@back.example');
    expect(await suppressed(first)).toBe(0);
    await call('POST', `${harness.url}${link}`);
    expect([await suppressed(first), await suppressed(second)]).toEqual([1, 0]);
  });
});
