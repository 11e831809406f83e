import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePlan, matchLeads } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

const DIST = join(import.meta.dirname, '../../../packages/dashboard/dist');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
/** Pictures of every page go here, if it is set. */
const PICTURES = process.env.REACH_PICTURES;

/** Needs a browser of the system and the built pages (`npm test` builds them). */
const describeInBrowser = CHROMIUM && existsSync(join(DIST, 'index.html')) ? describe : describe.skip;

describeInBrowser('the dashboard in a browser', () => {
  let harness: Harness;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    harness = await startHarness({ dashboard: DIST, leads: 30 });
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu'] });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // The question whether somebody is signed in is answered with 401.
      if (message.type() === 'error' && !message.text().includes('401')) faults.push(message.text());
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
    await generatePlan({ db: harness.db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db: harness.db }, { runId });
  };
  const runId = () => /#\/runs\/([\w-]+)$/.exec(page.url())![1]!;

  async function picture(name: string): Promise<void> {
    if (!PICTURES) return;
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [size, width, height] of [
        ['desktop', 1280, 900],
        ['phone', 390, 844],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        await page.screenshot({ path: join(PICTURES, `${name}-${size}-${colorScheme}.png`) });
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  it('signs in with a key, by keyboard alone', async () => {
    await page.goto(`${harness.url}/reach`);
    await page.getByLabel('API key').waitFor();
    await picture('sign-in');
    await page.keyboard.type('msr_wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('API key').fill(harness.account.key);
    await page.keyboard.press('Enter');
    await page.getByText('1000 credits left').waitFor();
    expect(await page.evaluate('document.cookie')).toBe('');
  });

  it('goal, preview, start, and live until it is completed', async () => {
    await page.getByLabel(/^Goal/).fill(GOAL);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('What they will read').waitFor();
    expect(await page.getByText('founder1@company1.example').count()).toBeGreaterThan(0);
    await picture('preview');
    expect((await harness.api('GET', '/api/autopilot/runs')).body.total).toBe(0);

    await page.getByRole('button', { name: 'Start: mail 30 people' }).click();
    await page.getByRole('heading', { name: GOAL }).waitFor();
    await prepare(runId());
    await page.getByText('0 of 30 dispatched').waitFor();
    await harness.api('POST', '/api/campaigns/run', { headers: { 'x-cron-secret': CRON_SECRET } });
    await page.locator('.badge.completed').waitFor();
    await page.getByText('founder30@company30.example').waitFor();
    // The list follows the funnel.
    await page.locator('tbody .badge.sent').nth(29).waitFor();
    await picture('run');
  });

  it('stops another run, after asking', async () => {
    const { body } = await harness.api('POST', '/api/autopilot/start', { body: { goal: GOAL } });
    await page.getByRole('link', { name: 'Runs', exact: true }).click();
    await page.locator('.runs li').nth(1).waitFor();
    await picture('runs');
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
    await page.getByText('1 new, 0 updated, 1 skipped').waitFor();
    await page.getByLabel('Search leads').fill('newcomer');
    await page.getByText('1 lead', { exact: true }).waitFor();
    expect(await page.getByRole('cell', { name: 'zoe@newcomer.example' }).count()).toBe(1);
    await picture('leads');
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await picture('account');
  });

  it('nothing is wider than a phone, and everything is labelled', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of ['#/', '#/runs', '#/leads', '#/account']) {
      await page.evaluate(`location.hash = '${address}'`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      const unlabelled = 'document.querySelectorAll("input, textarea, select")';
      expect(await page.evaluate(`[...${unlabelled}].filter((one) => one.labels.length === 0).length`)).toBe(
        0,
      );
    }
    await page.setViewportSize({ width: 1280, height: 900 });
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
