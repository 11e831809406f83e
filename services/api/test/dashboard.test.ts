import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generatePlan, matchLeads, recordMailEvents } from '@reach/outreach';
import { createOfflinePlanner, type PlanResult } from '@reach/planner';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

const DIST = join(import.meta.dirname, '../../../packages/dashboard/dist');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
/** Read into the page by the test alone: the page's own policy lets no such script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SIZES = [
  ['desktop', 1280, 900],
  ['phone', 390, 844],
] as const;
/** Pictures of every page go here, if it is set. */
const PICTURES = process.env.REACH_PICTURES;
const LONGEST_PICTURE = 1_300;

// axe-core looks at a page four times, each of which takes seconds on a busy machine.
jest.setTimeout(180_000);

/** Needs a browser of the system and the built pages (`npm test` builds them). */
const describeInBrowser = CHROMIUM && existsSync(join(DIST, 'index.html')) ? describe : describe.skip;

describeInBrowser('the dashboard in a browser', () => {
  let harness: Harness;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];
  const offline = createOfflinePlanner();
  let writer: PlanResult['planner'] = 'offline';

  beforeAll(async () => {
    const planner = {
      ...offline,
      plan: async (...asked: Parameters<typeof offline.plan>) => ({
        ...(await offline.plan(...asked)),
        planner: writer,
      }),
    };
    harness = await startHarness({ dashboard: DIST, leads: 30, planner });
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu'] });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // Whether somebody is signed in is answered with 401, and what was typed wrong on purpose with 400.
      if (message.type() === 'error' && !/ 40[01] /.test(message.text())) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(harness.url)) faults.push(`asked ${request.url()}`);
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await harness.close();
  });

  const prepare = async (runId: string) => {
    await generatePlan({ db: harness.db, planner: offline }, { runId });
    await matchLeads({ db: harness.db }, { runId });
  };
  /** As a provider would: most mails arrive, some are opened, few are clicked and answered. Of founder 7 nothing is heard. */
  const report = async (id: string) => {
    const { body } = await harness.api('GET', `/api/autopilot/${id}?limit=200`);
    const heard = body.recipients.filter(({ email }: { email: string }) => !email.startsWith('founder7@'));
    for (const [event, many] of [
      ['delivered', 27],
      ['opened', 12],
      ['clicked', 5],
      ['replied', 2],
    ] as const) {
      const events = heard.slice(0, many).map(({ id: sendId }: { id: string }) => ({ sendId, event }));
      await recordMailEvents({ db: harness.db }, events);
    }
  };
  const runId = () => /#\/runs\/([\w-]+)$/.exec(page.url())![1]!;

  /** Looks at a page as people do: at both widths, in both colours. axe-core finds no serious fault in any of them. */
  async function look(name: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [size, width, height] of SIZES) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        if (PICTURES) await picture(`${name}-${size}-${colorScheme}`, width, height);
        expect([name, size, colorScheme, await seriousFaults()]).toEqual([name, size, colorScheme, []]);
        expect([name, size, await hiddenAside()]).toEqual([name, size, []]);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  /** The whole page, or as much of a long one as a picture can show. */
  async function picture(name: string, width: number, height: number): Promise<void> {
    const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
    await page.setViewportSize({ width, height: Math.min(Math.max(whole, 400), LONGEST_PICTURE) });
    await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path: join(PICTURES!, `${name}.png`) });
    await page.setViewportSize({ width, height });
  }

  /** What is wider than its place: the page itself, or a table. */
  async function hiddenAside(): Promise<string[]> {
    const places = "[document.documentElement, ...document.querySelectorAll('.scroll')]";
    return (await page.evaluate(
      `${places}.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.ariaLabel ?? one.tagName)`,
    )) as string[];
  }

  async function seriousFaults(seen: Page = page, part = 'html'): Promise<string[]> {
    if (!(await seen.evaluate("'axe' in globalThis"))) await seen.evaluate(AXE);
    const { violations } = (await seen.evaluate(`axe.run('${part}')`)) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    };
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  it('signs in with a key, by keyboard alone', async () => {
    await page.goto(`${harness.url}/reach`);
    await page.getByLabel('API key').waitFor();
    await look('sign-in');
    await page.keyboard.type('msr_wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('npm run reach -- keys create --user').waitFor();
    await page.getByLabel('API key').fill(harness.account.key);
    await page.keyboard.press('Enter');
    await page.getByText('1,000 credits left').waitFor();
    expect(await page.evaluate('document.cookie')).toBe('');
  });

  it('goal, preview, start, and live until it is completed', async () => {
    await page.getByLabel(/^Goal/).fill(GOAL);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('What they will read').waitFor();
    expect(await page.getByText('founder1@company1.example').count()).toBeGreaterThan(0);
    await look('preview');
    expect((await harness.api('GET', '/api/autopilot/runs')).body.total).toBe(0);

    await page.getByRole('button', { name: 'Start: mail 30 people' }).click();
    await page.getByRole('heading', { name: GOAL }).waitFor();
    await prepare(runId());
    await page.getByText('0 of 30 done').waitFor();
    await harness.api('POST', '/api/campaigns/run', { headers: { 'x-cron-secret': CRON_SECRET } });
    await page.locator('.badge.completed').waitFor();
    await page.getByText('founder30@company30.example').waitFor();
    // The list follows the funnel.
    await page.locator('tbody .badge.sent').nth(29).waitFor();
    await page.getByRole('img', { name: /^At most \d+ mails? in / }).waitFor();
    // What the provider reports later shows in the open page.
    await report(runId());
    await page.locator('tbody .badge.replied').nth(1).waitFor();
    await page.locator('.funnel').getByText('90 %').waitFor();
    await page.getByText('To SaaS founders in India').waitFor();
    await look('run');
  });

  it('finds recipients by status and by words, and gives them as a file', async () => {
    await page.getByLabel('Status').selectOption('failed');
    await page.getByText('Nobody who fits this.').waitFor();
    await page.getByLabel('Status').selectOption('sent');
    await page.getByLabel('Find').fill('founder7@');
    await page.getByRole('cell', { name: 'founder7@company7.example' }).waitFor();
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(2);
    expect(text).toContain('founder7@company7.example');
  });

  it('a message that was changed is looked at again, and sent as it was changed once it is approved', async () => {
    await page.getByRole('link', { name: 'New run' }).click();
    await page.getByLabel(/^Goal/).fill(GOAL);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('What they will read').waitFor();
    await page.getByText('Change the message').click();
    await page.getByLabel('Subject').fill('Hello {{ first_name }} again');
    await page.getByText('The goal or the message has changed').waitFor();
    expect(await page.getByRole('button', { name: /^Start/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Hello Founder1 again').waitFor();
    await page.getByRole('button', { name: 'Plan it, send after my approval' }).click();
    await page.getByRole('heading', { name: GOAL }).waitFor();
    const id = runId();
    const { rows } = await harness.db.$client.query(
      'select planning is not null as kept, (select count(*)::int from reach_previews) as previews from reach_runs where id = $1',
      [id],
    );
    // Two goals were planned, this one's second look was not.
    expect(rows).toEqual([{ kept: true, previews: 2 }]);
    await prepare(id);
    await page.locator('.badge.paused').waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.locator('.badge.running').waitFor();
    expect((await harness.api('GET', `/api/autopilot/${id}`)).body.plan.subject_line).toBe(
      'Hello {{ first_name }} again',
    );
    await harness.api('POST', `/api/autopilot/${id}/status`, { body: { action: 'stop' } });
  });

  it('the preview says who is left out and why', async () => {
    await harness.api('POST', '/api/suppressions', { body: { email: 'founder2@company2.example' } });
    await page.getByRole('link', { name: 'New run' }).click();
    await page.getByLabel(/^Goal/).fill(GOAL);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('1 lead fits and is not mailed: 1 is suppressed.').waitFor();
    await page.getByText('The best of them').click();
    await page.getByText(/Founder2.*suppressed \(manual/).waitFor();
  });

  it('says that a second look drafts anew, where a language model writes and the text is not of one’s own', async () => {
    writer = 'llm';
    await page.getByLabel(/^Goal/).fill(`${GOAL} please`);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Draft again' }).click();
    await page.getByRole('button', { name: 'Draft again' }).waitFor();
    await page.getByText('Change the message').click();
    await page.getByLabel('Subject').fill('A subject of my own');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('To founder1@').getByText('A subject of my own').waitFor();
    expect(await page.getByRole('button', { name: 'Draft again' }).count()).toBe(0);
    writer = 'offline';
  });

  it('stops another run, after asking', async () => {
    const { body } = await harness.api('POST', '/api/autopilot/start', { body: { goal: GOAL } });
    await page.getByRole('link', { name: 'Runs', exact: true }).click();
    await page.locator('.runs li').nth(1).waitFor();
    await page.getByText('completed 30 leads · 30 mails sent and not bounced · 2 replied').waitFor();
    await look('runs');
    await page.locator('.runs a').first().click();
    await page.waitForURL(`**/#/runs/${body.runId}`);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.badge.stopped').waitFor();
    expect((await harness.api('GET', `/api/autopilot/${body.runId}/status`)).body.run.status).toBe('stopped');
  });

  it('imports a file of leads, says why a row was skipped, and finds who is in it', async () => {
    await page.getByRole('link', { name: 'Leads' }).click();
    const csv = 'email,name,title\nzoe@newcomer.example,Zoe Newcomer,Designer\nnot-an-address,X,Y\n';
    await page
      .getByLabel(/^Drop a CSV/)
      .setInputFiles({ name: 'new.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    // First what would be read from each column; nothing is stored yet.
    await page.getByRole('cell', { name: 'title', exact: true }).first().waitFor();
    await page.getByText('30 leads', { exact: true }).waitFor();
    expect((await harness.api('GET', '/api/leads?q=newcomer')).body.total).toBe(0);
    await look('leads');
    await page.getByRole('button', { name: 'Import new.csv' }).click();
    await page.getByText('1 new, 0 updated, 1 skipped').waitFor();
    await page.getByLabel('Search leads').fill('newcomer');
    await page.getByText('1 lead', { exact: true }).waitFor();
    expect(await page.getByRole('cell', { name: 'zoe@newcomer.example' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await look('account');
  });

  it('suppresses a person and a domain, takes a file of them, and lets one be mailed again', async () => {
    await page.getByRole('link', { name: 'Suppressions' }).click();
    await page.getByLabel(/^Address, or a domain/).fill('rival.example');
    await page.getByRole('button', { name: 'Suppress' }).click();
    await page.getByText('rival.example is not mailed any more.').waitFor();
    await page.getByRole('cell', { name: 'everybody at rival.example', exact: true }).waitFor();
    const csv = 'email,reason\nbob@unsub.example,unsubscribed\nnobody\n';
    await page
      .getByLabel(/^Drop a CSV/)
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('1 new, 0 known before, 1 not understood').waitFor();
    await page.getByRole('cell', { name: 'bob@unsub.example', exact: true }).waitFor();
    await look('suppressions');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Remove everybody at rival.example' }).click();
    await page.getByText('rival.example may be mailed again.').waitFor();
    const { body } = await harness.api('GET', '/api/suppressions');
    expect(body.suppressions.map(({ email }: { email: string }) => email).sort()).toEqual([
      ...['bob@unsub.example', 'founder2@company2.example'],
    ]);
  });

  it('settings: who mail is from, how fast it leaves, and whom it leaves alone', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    const sender = page.getByRole('form', { name: 'Sender' });
    await sender.getByLabel('Name').fill('Ada of Reach');
    await sender.getByLabel('Address', { exact: true }).fill('no address');
    await sender.getByLabel('Address', { exact: true }).fill('ada@sender.test');
    await sender.getByRole('button', { name: 'Save' }).click();
    await sender.getByText('Saved.').waitFor();
    const pace = page.getByRole('form', { name: 'Pace' });
    await pace.getByLabel(/^Limit how fast/).check();
    await pace.getByLabel('Mails a day', { exact: true }).fill('50');
    await pace.getByLabel('Saturday').check();
    await pace.getByLabel('Time zone').fill('Mars/Olympus');
    await pace.getByRole('button', { name: 'Save' }).click();
    await pace
      .getByRole('alert')
      .getByText(/time_zone must be a time zone/)
      .waitFor();
    await pace.getByLabel('Time zone').fill('Asia/Kolkata');
    await pace.getByRole('button', { name: 'Save' }).click();
    await pace.getByText('Saved.').waitFor();
    const rules = page.getByRole('form', { name: 'Whom to leave alone' });
    await rules.getByLabel('People of one company in a run').fill('2');
    await rules.getByRole('button', { name: 'Save' }).click();
    await rules.getByText('Saved.').waitFor();
    await look('settings');
    // The form keeps what it did not change, also the lines of the postal address.
    expect((await harness.api('GET', '/api/sender')).body.sender).toMatchObject({
      from_name: 'Ada of Reach',
      postal_address: '1 Test Street\n12345 Testville',
    });
    expect((await harness.api('GET', '/api/pacing')).body.pacing).toMatchObject({
      daily_cap: 50,
      time_zone: 'Asia/Kolkata',
      window: { days: [1, 2, 3, 4, 5, 6] },
    });
    expect((await harness.api('GET', '/api/contact-rules')).body.rules.people_per_company).toBe(2);
  });

  it('access: makes a key that is shown once and revokes it; adds, tests and removes a webhook', async () => {
    await page.getByRole('link', { name: 'Access' }).click();
    await page.getByLabel('Name of a new key').fill('reports');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const key = /msr_[\w-]+/.exec((await page.getByText('The new key.').textContent())!)![0];
    expect((await harness.api('GET', '/api/autopilot/runs', { key })).status).toBe(200);
    await page.getByLabel('Address of a new webhook').fill('https://hooks.company.example/reach');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('The secret that signs.').waitFor();
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page.getByText('A test event is on its way.').waitFor();
    await page.getByText('Deliveries', { exact: true }).click();
    await page.getByText('The newest 1 of 1').waitFor();
    await page.locator('.hook').getByRole('cell', { name: 'test', exact: true }).waitFor();
    await look('access');
    await page.setViewportSize({ width: 390, height: 844 });
    const row = page.getByRole('table').getByRole('row').filter({ hasText: 'reports' });
    for (const seen of [row.getByText('Revoke'), row.getByText('read', { exact: true })]) {
      const { x, width } = (await seen.boundingBox())!;
      expect([x >= 0, x + width <= 390]).toEqual([true, true]);
    }
    // A card says what each of its values is, and is a row of a table to a screen reader.
    const beside = "getComputedStyle(document.querySelector('td:nth-child(4)'), '::before').content";
    expect(await page.evaluate(beside)).toContain('"Last used"');
    expect(await page.getByRole('columnheader').first().textContent()).toBe('Name');
    expect(await row.getByRole('cell').count()).toBe(5);
    await page.setViewportSize({ width: 1280, height: 900 });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Deliveries', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Revoke reports' }).click();
    await page.getByText(/^revoked /).waitFor();
    expect((await harness.api('GET', '/api/autopilot/runs', { key })).status).toBe(401);
  });

  it('everything that is asked for has a label', async () => {
    for (const address of [
      '#/',
      '#/runs',
      '#/leads',
      '#/suppressions',
      '#/settings',
      '#/access',
      '#/account',
    ]) {
      await page.evaluate(`location.hash = '${address}'`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const unlabelled = 'document.querySelectorAll("input, textarea, select")';
      expect(await page.evaluate(`[...${unlabelled}].filter((one) => one.labels.length === 0).length`)).toBe(
        0,
      );
    }
  });

  it('an address that leads nowhere says so, and how to go on', async () => {
    const { body } = await harness.api('GET', '/api/autopilot/runs');
    // A page of its own: the browser tells of every answer that is an error, and these are meant.
    const lost = await context.newPage();
    await lost.goto(`${harness.url}/#/bogus`);
    await lost.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await lost.getByRole('main').getByRole('link', { name: 'New run' }).click();
    await lost.getByLabel(/^Goal/).waitFor();
    for (const id of ['nope', '01990000-0000-7000-8000-000000000000']) {
      await lost.goto(`${harness.url}/#/runs/${id}`);
      await lost.getByRole('heading', { name: 'There is no such run' }).waitFor();
      await lost.getByRole('link', { name: 'All runs' }).click();
      await lost.getByRole('heading', { name: 'Runs' }).waitFor();
    }
    // Not there is one thing, not reached another: that ends by itself.
    await lost.route('**/api/autopilot/*/{events,status}', (route) => route.abort());
    await lost.goto(`${harness.url}/#/runs/${body.runs[0].id}`);
    await lost.getByText('Trying again…').waitFor();
    expect(await lost.getByRole('link', { name: 'All runs' }).count()).toBe(1);
    await lost.unroute('**/api/autopilot/*/{events,status}');
    await lost.getByRole('heading', { name: GOAL }).waitFor();
    await lost.close();
  });

  it('counts what left and did not bounce, and mails as mails where there are more of them than people', async () => {
    const { body } = await harness.api('GET', '/api/autopilot/runs');
    const { id } = body.runs.find(({ status }: { status: string }) => status === 'completed');
    const { body: found } = await harness.api('GET', `/api/autopilot/${id}/recipients?q=founder7@`);
    await recordMailEvents({ db: harness.db }, [{ sendId: found.recipients[0].id, event: 'bounced' }]);
    await page.evaluate("location.hash = '#/runs'");
    await page.getByText('30 leads · 29 mails sent and not bounced · 2 replied').waitFor();
    await harness.db.$client.query(
      'update reach_run_counters set total = total + 12000, follow_ups = follow_ups + 12000 where run_id = $1',
      [id],
    );
    await page.evaluate(`location.hash = '#/runs/${id}'`);
    await page.locator('.funnel').getByText('mails').waitFor();
    // On a phone, too, each figure of the funnel is on one line.
    await page.setViewportSize({ width: 390, height: 844 });
    const heights = "[...document.querySelectorAll('.funnel strong')].map((one) => one.offsetHeight)";
    expect(Math.max(...((await page.evaluate(heights)) as number[]))).toBeLessThan(32);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('says what a start takes, also of the last credit', async () => {
    await harness.db.$client.query('update reach_users set credits_limit = credits_used + 1');
    await page.evaluate("location.hash = '#/'");
    await page.reload();
    await page.getByText('1 credit left').waitFor();
    await page.getByLabel(/^Goal/).fill(GOAL);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Takes the last credit.').waitFor();
  });

  it('the documentation begins with itself on a phone, and has its contents beside it on a desk', async () => {
    const docs = await context.newPage();
    await docs.goto(`${harness.url}/docs`);
    const link = docs.getByRole('link', { name: 'Start a run', exact: true });
    expect(await link.isVisible()).toBe(true);
    await docs.setViewportSize({ width: 390, height: 844 });
    expect(await link.isVisible()).toBe(false);
    expect(await docs.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect((await docs.getByRole('heading', { name: 'How to sign in' }).boundingBox())!.y).toBeLessThan(844);
    expect(await seriousFaults(docs, '#sign-in')).toEqual([]);
    await docs.getByText('Contents', { exact: true }).click();
    await link.click();
    await docs.waitForURL('**/docs#startRun');
    await docs.close();
  });

  it('a key that only reads sees no button that it may not press', async () => {
    const { body } = await harness.api('POST', '/api/keys', { body: { name: 'reader', scope: 'read' } });
    const own = await browser.newContext();
    const reader = await own.newPage();
    await reader.goto(`${harness.url}/`);
    await reader.getByLabel('API key').fill(body.key);
    await reader.keyboard.press('Enter');
    await reader.getByRole('link', { name: 'Leads' }).click();
    await reader.getByText('31 leads').waitFor();
    expect(await reader.getByLabel(/^Drop a CSV/).count()).toBe(0);
    expect(await reader.getByRole('link', { name: 'Access' }).count()).toBe(0);
    await reader.getByRole('link', { name: 'Settings' }).click();
    await reader.getByText('Your key may look at these, not change them.').waitFor();
    expect(await reader.getByRole('button', { name: 'Save' }).first().isDisabled()).toBe(true);
    await own.close();
  });

  it('signs out, and the pages show nothing any more', async () => {
    await page.evaluate(`location.hash = '#/account'`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('API key').waitFor();
    await page.reload();
    await page.getByLabel('API key').waitFor();
  });

  it('no script failed, the policy stopped nothing, and nothing came from elsewhere', () => {
    expect(faults).toEqual([]);
  });
});
