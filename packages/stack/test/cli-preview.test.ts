import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_PACING } from '@reach/contracts';
import { generatePlan, importLeads, matchLeads } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { type Account, createAccount, indianFounders } from '@reach/testing';
import { GOAL, type Harness, startHarness } from '../../../services/api/test/harness.ts';
import { main } from '../src/cli/main.ts';

/** The command line against the real api: what it shows of a goal is what a run with it then does. */
describe('reach preview', () => {
  let harness: Harness;
  let account: Account;
  beforeAll(async () => {
    harness = await startHarness({ leads: 0 });
    account = await createAccount(harness.db, { recontactDays: 90, peoplePerCompany: 2 });
    const rows = indianFounders(12);
    await importLeads({ db: harness.db }, { userId: account.userId, rows });
    const acme = ['ada', 'bob', 'eve', 'kim'].map(
      (name) => `${name}@acme.example,${name},Founder & CEO,Acme,SaaS,India`,
    );
    await harness.api('POST', '/api/leads/import', {
      key: account.key,
      body: `email,first_name,title,company,industry,country\n${acme.join('\n')}\n`,
      headers: { 'content-type': 'text/csv' },
    });
    for (const number of [1, 2, 3]) {
      await harness.api('POST', '/api/suppressions', {
        key: account.key,
        body: { email: `founder${number}@company${number}.example` },
      });
    }
  });
  afterAll(() => harness.close());

  async function reach(words: string[]): Promise<string> {
    const { code, out, err } = await outcomeOf(words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
  }

  async function outcomeOf(words: string[]): Promise<{ code: number; out: string; err: string }> {
    const [out, err] = [new PassThrough(), new PassThrough()].map((stream) =>
      Object.assign(stream, { isTTY: false }),
    );
    const env = { REACH_URL: harness.url, REACH_API_KEY: account.key };
    const io = { env, stdin: Readable.from([]), stdout: out, stderr: err };
    const code = await main(words, io as unknown as Parameters<typeof main>[1]);
    return { code, out: String(out?.read() ?? ''), err: String(err?.read() ?? '') };
  }

  it.each([[[]], [['--follow-ups', '2', '--after', '4']]])(
    'shows whom it leaves out and why, with the numbers of the run that follows (%j)',
    async (options) => {
      const shown = await reach(['preview', GOAL, '--limit', '500', ...options]);
      const id = /^ *(--preview \S+)$/m.exec(shown)![1]!.split(' ');
      const started = JSON.parse(await reach(['runs', 'start', GOAL, '--json', ...options, ...id]));
      await generatePlan({ db: harness.db, planner: createOfflinePlanner() }, started);
      await matchLeads({ db: harness.db }, started);
      const { body } = await harness.api('GET', `/api/autopilot/${started.runId}?limit=200`, {
        key: account.key,
      });
      const { run, left_out, recipients } = body;
      expect(left_out).toMatchObject({ total: 5, suppressed: 3, company: 2 });
      expect(run.leads_found).toBe(11);

      if (process.env.SHOW_CLI) process.stdout.write(shown);
      expect(shown).toMatch(/Would mail +11 leads/);
      expect(shown).toMatch(/Left out +5: 3 suppressed, 2 company/);
      expect(shown.match(/suppressed \(manual, /g)).toHaveLength(3);
      expect(shown.match(/2 others of Acme fit better/g)).toHaveLength(2);
      const sentence = run.log.find((line: string) => line.includes('left out'));
      expect(shown).toContain(sentence);
      const marked = [...shown.matchAll(/^ *✓ +(\S+@\S+)/gm)].map((match) => match[1]!);
      expect(marked.sort()).toEqual(recipients.map(({ email }: { email: string }) => email).sort());

      const steps = [...shown.matchAll(/^ *To +\S+(?: \((step \d)\))?$/gm)].map((match) => match[1]);
      expect(steps).toEqual(options.length > 0 ? ['step 1', 'step 2', 'step 3'] : [undefined]);
      expect(shown.match(/at most 11 follow-ups, 4 days after/g) ?? []).toHaveLength(
        options.length > 0 ? 2 : 0,
      );

      const detail = await reach(['runs', 'show', started.runId]);
      expect(/Step 2, 4 days on/.test(detail)).toBe(options.length > 0);
      expect(/ STEP /.test(detail)).toBe(options.length > 0);
      await harness.api('POST', `/api/autopilot/${started.runId}/status`, {
        key: account.key,
        body: { action: 'stop' },
      });
    },
  );

  it('changes whom runs leave alone, and takes other days for one goal', async () => {
    const left = async (...options: string[]) =>
      JSON.parse(await reach(['preview', GOAL, '--json', ...options])).left_out;
    expect(await reach(['contact-rules', 'show'])).toMatch(/not within 90 days\n.*2 people a run/);
    await reach(['contact-rules', 'set', '--days', '30', '--per-company', '1']);
    expect(await left()).toMatchObject({ company: 3 });
    const rules = JSON.parse(await reach(['contact-rules', 'set', '--per-company', '0', '--json']));
    expect(rules).toEqual({ ok: true, rules: { recontact_days: 30, people_per_company: null } });
    expect(await left()).toMatchObject({ company: 0, contacted: 0 });
    const { runId } = JSON.parse(await reach(['runs', 'start', GOAL, '--hold', '--json']));
    await generatePlan({ db: harness.db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db: harness.db }, { runId });
    expect(await left('--recontact', '7')).toMatchObject({ contacted: 13 });
    expect(await left('--recontact', '0')).toMatchObject({ contacted: 0 });
    await harness.api('POST', `/api/autopilot/${runId}/status`, {
      key: account.key,
      body: { action: 'stop' },
    });
  });

  it('changes caps and hours of mail one by one', async () => {
    const set = async (...options: string[]) =>
      JSON.parse(await reach(['pacing', 'set', '--json', ...options])).pacing;
    expect(
      await set('--company-cap', '2', '--jitter', '5', '--days', '1,3', '--hours', '08:30-12:00'),
    ).toEqual({
      ...DEFAULT_PACING,
      company_daily_cap: 2,
      jitter_seconds: 5,
      window: { days: [1, 3], start: '08:30', end: '12:00' },
    });
    expect((await set('--days', '5')).window).toEqual({ days: [5], start: '08:30', end: '12:00' });
    expect(await reach(['pacing', 'show'])).toMatch(/08:30–12:00, days 5/);
    expect(await set('--unlimited')).toBeNull();
  });

  it('says that an account without limits gets some, and says nothing of it with --json', async () => {
    await reach(['pacing', 'set', '--unlimited']);
    const zone = ['pacing', 'set', '--time-zone', 'Europe/Madrid'];
    const pacing = { ...DEFAULT_PACING, time_zone: 'Europe/Madrid' };
    expect(JSON.parse(await reach([...zone, '--json']))).toEqual({ ok: true, pacing });
    expect(await reach(zone)).not.toContain('no limits');
    expect(await reach(['pacing', 'set', '--unlimited'])).toBe('Unlimited: mail leaves at once.\n');
    expect(await reach(zone)).toMatch(/^This account had no limits; it has these now:\n.*a day +200, /);
    await reach(['pacing', 'set', '--unlimited']);
  });

  it.each([
    [['suppressions', 'export'], join(tmpdir(), 'reach-no-such', 'x'), /there is no folder .*reach-no-such$/],
    [['leads', 'export', 'ada@acme.example'], tmpdir(), /it is a folder$/],
  ])('%j to a file that cannot be written says why, in words', async (words, file, why) => {
    const { code, out, err } = await outcomeOf([...words, file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${file} cannot be written: `);
    expect(err.trim()).toMatch(why);
    expect(err).not.toMatch(/\bE[A-Z]{4,}:/);
  });
});
