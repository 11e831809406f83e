import {
  AppError,
  type LeftOut,
  type Plan,
  type PlanStep,
  type PlanVariant,
  type Recipient,
  type RecipientsQuery,
  type Run,
  type Stats,
} from '@reach/contracts';
import type { Database } from '@reach/schema';
import { type Click, isHumanClick } from '../mail-events/human-click.ts';

type Deps = { db: Database };
type RunKey = { userId: string; runId: string };

/** SQL of a run's figures, each of which follows from the send rows (see the counters' trigger). */
export const RUN_FIGURES = {
  leads_found: 'coalesce(c.total - c.follow_ups, 0)',
  messages_sent: 'coalesce(c.sent - c.bounced, 0)',
  replies_count: 'coalesce(c.replied, 0)',
  deals_count: '0',
};

/** A run as the API shows it. */
export const RUN_COLUMNS = `
  r.id, r.goal, r.status, ${Object.entries(RUN_FIGURES).map(([name, figure]) => `${figure} as ${name}`)},
  r.campaign_id, r.error, r.created_at`;

export const STATS_COLUMN = `
  json_build_object(
    'total', coalesce(c.total, 0), 'queued', coalesce(c.queued, 0), 'sent', coalesce(c.sent, 0),
    'delivered', coalesce(c.delivered, 0), 'opened', coalesce(c.opened, 0),
    'clicked', coalesce(c.clicked, 0), 'replied', coalesce(c.replied, 0),
    'bounced', coalesce(c.bounced, 0), 'failed', coalesce(c.failed, 0),
    'skipped', coalesce(c.skipped, 0)) as stats`;

/** One run with its log. Throws `not_found` for an absent run and for somebody else's alike. */
export async function getRun({ db }: Deps, { userId, runId }: RunKey): Promise<Run & { log: string[] }> {
  const { rows } = await db.$client.query<Run & { log: string[] }>({
    name: 'get-run',
    text: `select ${RUN_COLUMNS}, r.log from reach_runs r left join reach_run_counters c on c.run_id = r.id
           where r.id = $2 and r.user_id = $1`,
    values: [userId, runId],
  });
  return rows[0] ?? runNotFound();
}

export interface RunDetail {
  run: Run & { log: string[] };
  plan: Plan | null;
  stats: Stats;
  left_out: LeftOut | null;
  /** Only of a run with follow-ups. */
  steps?: { step: number; stats: Stats }[];
  /** Only of a run with two variants. */
  variants?: { variant: PlanVariant['variant']; stats: Stats }[];
  recipients: Recipient[];
  pagination: { page: number; limit: number; total: number; totalPages: number };
}

/**
 * Everything about a run: one page of recipients in their order (created_at, id), which is that of `seq`; since
 * `seq` has no gaps, a page is a range of it and the last page costs what the first does.
 */
export async function getRunDetail(
  { db }: Deps,
  { userId, runId, page, limit, include }: RunKey & RecipientsQuery,
): Promise<RunDetail> {
  const { rows } = await db.$client.query<DetailRow>({
    name: 'get-run-detail',
    text: `
      select ${RUN_COLUMNS}, r.log,
        case when p.id is null then null else json_build_object(
          'subject_line', p.subject_line, 'message_body', p.message_body, 'target_audience', p.target_audience,
          'industry', p.industry, 'pain_point', p.pain_point, 'keywords', p.keywords) end as plan,
        p.steps, p.variants, ${STATS_COLUMN}, r.left_out
      from reach_runs r
      left join reach_run_counters c on c.run_id = r.id
      left join reach_campaigns p on p.run_id = r.id
      where r.id = $2 and r.user_id = $1`,
    values: [userId, runId],
  });
  const { plan, steps, variants, stats, left_out, ...run } = rows[0] ?? runNotFound();
  const recipients = await db.$client.query<RecipientRow>({
    name: include ? 'get-recipients-with-reasons' : 'get-recipients',
    text: `select id, email, name, status, sent_at, last_event_at, error, step, variant,
             ${CLICK_COLUMNS}${include ? ', reasons' : ''}
           from reach_campaign_sends
           where run_id = $1 and seq > $2 and seq <= $3 order by seq`,
    values: [runId, (page - 1) * limit, page * limit],
  });
  const has = { steps: steps !== null, variants: variants !== null };
  return {
    run,
    plan: plan && { ...plan, ...(steps && { steps }), ...(variants && { variants }) },
    stats,
    left_out,
    ...(has.steps || has.variants ? await readFunnels({ db }, { runId, has }) : {}),
    recipients: recipients.rows.map((row) => withHumanClick(withMailOfPlan(row, has))),
    pagination: { page, limit, total: stats.total, totalPages: Math.ceil(stats.total / limit) },
  };
}

interface DetailRow extends Run {
  log: string[];
  plan: Plan | null;
  steps: PlanStep[] | null;
  variants: PlanVariant[] | null;
  stats: Stats;
  left_out: LeftOut | null;
}

type RecipientRow = Omit<Recipient, 'clicked_human' | 'step' | 'variant'> & Clicks & MailColumns;

export interface MailColumns {
  step: number;
  variant: PlanVariant['variant'] | null;
}

/** Whether a run has follow-ups, and two variants: only then does its answer speak of them. */
export interface RunHas {
  steps: boolean;
  variants: boolean;
}

export function withMailOfPlan<Row extends MailColumns>({ step, variant, ...row }: Row, has: RunHas) {
  return { ...row, ...(has.steps && { step }), ...(has.variants && variant !== null && { variant }) };
}

/** As `stats`, counted from the rows; only runs that have something to compare are asked. */
async function readFunnels(
  { db }: Deps,
  { runId, has }: { runId: string; has: RunHas },
): Promise<Pick<RunDetail, 'steps' | 'variants'>> {
  const { rows } = await db.$client.query<{ step: number | null; variant: 'A' | 'B' | null; stats: Stats }>({
    name: 'get-run-funnels',
    text: `
      select step, variant, json_build_object(
        'total', count(*), 'queued', count(*) filter (where status = 'queued'),
        'sent', count(*) filter (where status >= 'sent'),
        'delivered', count(*) filter (where status in ('delivered', 'opened', 'clicked', 'replied')),
        'opened', count(opened_at), 'clicked', count(clicked_at), 'replied', count(replied_at),
        'bounced', count(*) filter (where status = 'bounced'), 'failed', count(*) filter (where status = 'failed'),
        'skipped', count(*) filter (where status = 'skipped')) as stats
      from reach_campaign_sends where run_id = $1 group by grouping sets ((step), (variant))
      order by step, variant`,
    values: [runId],
  });
  return {
    ...(has.steps && { steps: rows.flatMap(({ step, stats }) => (step === null ? [] : [{ step, stats }])) }),
    ...(has.variants && {
      variants: rows.flatMap(({ variant, stats }) => (variant === null ? [] : [{ variant, stats }])),
    }),
  };
}

/** What the column `clicked_human` of an answer is made from. */
export const CLICK_COLUMNS = 'clicks, coalesce(delivered_at, sent_at) as reached_at';
export type Clicks = { clicks: Click[] | null; reached_at: Date | null };

/** A row with `CLICK_COLUMNS` as it is shown. */
export function withHumanClick<Row extends Clicks>({ clicks, reached_at, ...shown }: Row) {
  return { ...shown, clicked_human: isHumanClick({ clicks, reachedAt: reached_at?.getTime() ?? null }) };
}

function runNotFound(): never {
  throw new AppError('not_found', 'Run not found');
}
