import { SEND_STATUSES, type SendStatus } from '@reach/contracts';
import { askSurely } from './api-client.ts';
import type { Campaign } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import type { MailEvents } from './mail-events.ts';
import { API_WINDOW, DISPATCHERS, WINDOW } from './services.ts';

/** What the three books do not agree on. Everything but `unknown` must be 0. */
export interface Verdict {
  sends: number;
  accepted: number;
  /** Rows without an outcome, mails that the row does not know of, rows that claim a mail nobody accepted. */
  lost: number;
  /** Mails beyond the first for one send, or two rows for one person in one run. */
  doubled: number;
  /** Two requests for one send under way at the same time. */
  atOnce: number;
  /** Requests for a stopped run that began later than the window under way at that moment explains. */
  afterStop: number;
  /** Rows that ended, or were ever seen, below a status that they had reached. */
  regressed: number;
  /** Mails to another address than the row's, or with other bytes than the first attempt's. */
  wrong: number;
  /** Runs that did not end, counters that differ from their rows, credits that differ from the runs. */
  stuck: number;
  /** Said to be unknown: a stop came while the outcome was open, or the provider knows no keys. */
  unknown: number;
  /** The first few findings, for a person. */
  findings: string[];
}

interface Row {
  id: string;
  runId: string;
  email: string;
  status: SendStatus;
  error: string | null;
}

const rank = (status: SendStatus) => SEND_STATUSES.indexOf(status);
/** A request that has passed its last check may wait for the processor for so long. */
const LATE_MS = 3_000;

export async function audit(cluster: Cluster, campaign: Campaign, events: MailEvents): Promise<Verdict> {
  const rows = await readRows(cluster, campaign);
  const { ledger, poison, forgetful, batched } = cluster.provider;
  const verdict: Verdict = {
    ...{ sends: rows.length, accepted: 0, lost: 0, doubled: 0, atOnce: 0, afterStop: 0 },
    ...{ regressed: 0, wrong: 0, stuck: 0, unknown: 0, findings: [] },
  };
  const find = (kind: 'lost' | 'doubled' | 'atOnce' | 'regressed' | 'wrong', row: Row, what: string) => {
    verdict[kind]++;
    if (verdict.findings.length < 20)
      verdict.findings.push(
        `${kind}: send ${row.id} (${row.status}${row.error ? `, ${row.error}` : ''}) ${what}`,
      );
  };

  // Who bounced or answered in one run is rightly not mailed by the next one.
  const gone = new Set(
    rows.filter(({ status }) => status === 'bounced' || status === 'replied').map(({ email }) => email),
  );
  const people = new Set<string>();
  for (const row of rows) {
    const entry = ledger.entry(row.id);
    const accepted = entry?.accepted ?? 0;
    verdict.accepted += accepted;
    const unknown = row.error?.startsWith('outcome_unknown') === true;
    const spared = gone.has(row.email) && /is suppressed|has replied/.test(row.error ?? '');
    // Nobody can know: a stop came meanwhile, or the provider could not be asked again.
    const stopped = campaign.stoppedAt.has(row.runId) || spared || (unknown && (forgetful || batched));
    if (unknown) verdict.unknown++;

    if (row.status === 'queued') find('lost', row, 'has no outcome');
    else if (accepted > 0 && rank(row.status) < rank('sent') && !(unknown && stopped))
      find('lost', row, 'was mailed and the row does not say so');
    else if (accepted === 0 && rank(row.status) >= rank('sent')) find('lost', row, 'was never accepted');
    else if (row.status === 'failed' && !poison.has(row.email) && !(unknown && stopped))
      find('lost', row, 'failed, and would have gone through');
    else if (row.status === 'skipped' && !stopped) find('lost', row, 'was skipped in a run that went on');

    if (accepted > 1) find('doubled', row, `was mailed ${accepted} times`);
    const person = `${row.runId} ${row.email}`;
    if (people.has(person)) find('doubled', row, 'is the second one to this person');
    people.add(person);

    if (!entry) continue;
    if (entry.overlaps > 0) find('atOnce', row, `had ${entry.overlaps} requests beside another`);
    if (entry.to !== row.email || entry.changed > 0 || entry.mixedUp > 0)
      find('wrong', row, "went out with other bytes, another person's text or to another address");
    const event = events.acknowledged.get(row.id);
    if (event && rank(row.status) < rank(event)) find('regressed', row, `had an acknowledged ${event}`);
  }
  await afterStop(rows, cluster, campaign, verdict);
  await stuck(cluster, campaign, verdict);
  return verdict;
}

async function afterStop(
  rows: Row[],
  { db, provider }: Cluster,
  campaign: Campaign,
  verdict: Verdict,
): Promise<void> {
  const window = DISPATCHERS.length * WINDOW + API_WINDOW;
  for (const [runId, stop] of campaign.stoppedAt) {
    const late = rows.flatMap((row) => {
      const begun = row.runId === runId ? provider.ledger.entry(row.id)?.lastBegunAt : undefined;
      return begun !== undefined && begun > stop.at ? [begun - stop.at] : [];
    });
    const tooLate = late.length > window ? late.length : late.filter((ms) => ms > LATE_MS).length;
    const claimed = await askSurely(async () => {
      const { rowCount } = await db.$client.query(
        // Times of rows are rounded to milliseconds.
        `select from reach_campaign_sends
         where run_id = $1 and first_attempt_at > $2::timestamptz + interval '2 milliseconds'`,
        [runId, stop.databaseTime],
      );
      return rowCount ?? 0;
    });
    verdict.afterStop += Math.max(tooLate, claimed);
    if (tooLate + claimed > 0)
      verdict.findings.push(
        `after stop: run ${runId}: ${claimed} claimed after it had answered, ${late.length} requests later than it`,
      );
  }
}

async function stuck({ db }: Cluster, campaign: Campaign, verdict: Verdict): Promise<void> {
  const { rows } = await askSurely(() =>
    db.$client.query(
      `select r.id, r.status, c.total, c.queued, c.sent,
         (select array[count(*), count(*) filter (where status = 'queued'), count(*) filter (where status >= 'sent')]
          from reach_campaign_sends where run_id = r.id) as counted
       from reach_runs r join reach_run_counters c on c.run_id = r.id where r.id = any($1)`,
      [[...campaign.runs.keys()]],
    ),
  );
  for (const row of rows) {
    const expected = campaign.stoppedAt.has(row.id) ? 'stopped' : 'completed';
    const counted = row.counted.map(Number).join() === [row.total, row.queued, row.sent].join();
    if (row.status === expected && counted) continue;
    verdict.stuck++;
    verdict.findings.push(
      `stuck: run ${row.id} is ${row.status}; counters ${[row.total, row.queued, row.sent]}, rows ${row.counted}`,
    );
  }
  const { rows: users } = await askSurely(() =>
    db.$client.query(
      `select u.id, u.credits_used as used, (select count(*)::int from reach_runs where user_id = u.id) as runs
       from reach_users u where u.id = any($1)`,
      [campaign.tenants.map(({ userId }) => userId)],
    ),
  );
  for (const user of users) {
    if (user.used === user.runs) continue;
    verdict.stuck++;
    verdict.findings.push(`credits: user ${user.id} paid ${user.used} for ${user.runs} runs`);
  }
}

async function readRows({ db }: Cluster, campaign: Campaign): Promise<Row[]> {
  const all: Row[] = [];
  for (const runId of campaign.runs.keys()) {
    const { rows } = await askSurely(() =>
      db.$client.query<Row>(
        'select id, run_id as "runId", email, status, error from reach_campaign_sends where run_id = $1',
        [runId],
      ),
    );
    all.push(...rows);
  }
  return all;
}
