import { afterAll, expect } from '@jest/globals';
import { generatePlan, importLeads, matchLeads, takeInboundMail } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { type Account, call, createAccount, indianFounders } from '@reach/testing';
import { CRON_SECRET, GOAL, startHarness } from '../harness.ts';

/** Recipients as the detail shows them. */
export interface Shown {
  id: string;
  email: string;
  status: string;
  step?: number;
  variant?: string;
  error: string | null;
}

export const STEPS = [
  { after_days: 3, message_body: 'Hi {{ first_name }}, did you see my mail?' },
  { after_days: 4, subject_line: 'Last word to {{ company }}', message_body: 'This is my last mail.' },
];

/** Runs with two follow-ups in a harness of the file that asks for it, and what moves them on. */
export async function followUps() {
  const harness = await startHarness();
  afterAll(() => harness.close());

  const query = (text: string, values: unknown[]) => harness.db.$client.query(text, values);
  const account = async (leads: number, settings: Parameters<typeof createAccount>[1] = {}) => {
    const made = await createAccount(harness.db, settings);
    await importLeads({ db: harness.db }, { userId: made.userId, rows: indianFounders(leads) });
    return made;
  };
  const prepare = async (runId: string) => {
    await generatePlan({ db: harness.db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db: harness.db }, { runId });
  };
  const start = async (as: Account, body: object = { plan: { steps: STEPS } }) => {
    const answer = await harness.api('POST', '/api/autopilot/start', {
      key: as.key,
      body: { goal: GOAL, ...body },
    });
    expect(answer.status).toBe(202);
    await prepare(answer.body.runId);
    return answer.body.runId as string;
  };
  const dispatch = async () =>
    (await call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } }))
      .body;
  const detail = async (as: Account, runId: string) =>
    (await harness.api('GET', `/api/autopilot/${runId}?limit=200`, { key: as.key })).body;
  const stop = (as: Account, runId: string) =>
    harness.api('POST', `/api/autopilot/${runId}/status`, { key: as.key, body: { action: 'stop' } });
  /** As if everything that a run has sent had left so many days earlier. */
  const passDays = (runId: string, days: number) =>
    query('update reach_campaign_sends set sent_at = sent_at - make_interval(days => $2) where run_id = $1', [
      runId,
      days,
    ]);
  const ofStep = (recipients: Shown[], step: number) => recipients.filter((one) => one.step === step);
  const answerTo = (from: string, sendId: string, head: string[] = []) =>
    takeInboundMail(
      { db: harness.db },
      Buffer.from(
        [
          `From: <${from}>`,
          'To: <ada@sender.test>',
          'Subject: Re: hello',
          `In-Reply-To: <${sendId}@sender.test>`,
          ...head,
          '',
          'Text.',
        ].join('\r\n'),
      ),
    );

  return { harness, query, account, start, dispatch, detail, stop, passDays, ofStep, answerTo };
}
