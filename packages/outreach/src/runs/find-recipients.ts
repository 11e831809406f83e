import {
  AppError,
  type FindRecipientsQuery,
  type FoundRecipient,
  type RecipientFilter,
} from '@reach/contracts';
import type { Database } from '@reach/schema';
import { neutraliseFormula } from '../leads/formula.ts';
import {
  CLICK_COLUMNS,
  type Clicks,
  type MailColumns,
  type RunHas,
  withHumanClick,
  withMailOfPlan,
} from './read-runs.ts';

type Deps = { db: Database };
type RunKey = { userId: string; runId: string };

/** Rows that one call looks at: no index mentions the status, so a filter walks the run by `seq`. */
const WALKED_ROWS = 20_000;
/** Rows that an export walks at a time. */
const EXPORTED_ROWS = 5_000;

const FOUND = `($4::reach_send_status is null or status = $4)
  and ($5::text = '' or strpos(lower(concat_ws(' ', email, name, merge_fields ->> 'company')), $5) > 0)`;

/**
 * Recipients of a run that a filter lets through, in their order. Looks at 20,000 rows at most, so a page may be
 * short or empty; `next_cursor` says where to go on, and null that there is no more. Throws `not_found`.
 */
export async function findRecipients(
  { db }: Deps,
  { userId, runId, status, q = '', limit, cursor }: RunKey & FindRecipientsQuery,
): Promise<{ recipients: FoundRecipient[]; next_cursor: number | null }> {
  const { total, ...has } = await readShape({ db }, { userId, runId });
  const end = cursor + WALKED_ROWS;
  const { rows } = await db.$client.query<FoundRow>({
    name: 'find-recipients',
    text: `select seq, id, email, name, merge_fields ->> 'company' as company, status, scheduled_at, sent_at,
             last_event_at, error, step, variant, ${CLICK_COLUMNS}
           from reach_campaign_sends
           where run_id = $1 and seq > $2 and seq <= $3 and ${FOUND} order by seq limit $6`,
    values: [runId, cursor, end, status ?? null, q.trim().toLowerCase(), limit],
  });
  const reached = rows.length === limit ? rows.at(-1)!.seq : end;
  return {
    recipients: rows.map(({ seq: _place, ...row }) => withHumanClick(withMailOfPlan(row, has))),
    next_cursor: reached < total ? reached : null,
  };
}

type FoundRow = Omit<FoundRecipient, 'clicked_human' | 'step' | 'variant'> &
  Clicks &
  MailColumns & { seq: number };

/** How many sends a run has, and what of. Throws `not_found`. */
async function readShape({ db }: Deps, { userId, runId }: RunKey): Promise<RunHas & { total: number }> {
  const { rows } = await db.$client.query<RunHas & { total: number }>({
    name: 'run-shape',
    text: `select coalesce(k.total, 0) as total, coalesce(p.steps is not null, false) as steps,
             coalesce(p.variants is not null, false) as variants
           from reach_runs r left join reach_run_counters k on k.run_id = r.id
           left join reach_campaigns p on p.run_id = r.id where r.id = $2 and r.user_id = $1`,
    values: [userId, runId],
  });
  if (!rows[0]) throw new AppError('not_found', 'Run not found');
  return rows[0];
}

const TIMES = ['sent', 'delivered', 'opened', 'clicked', 'replied', 'bounced'] as const;
const COLUMNS = [
  'id',
  'email',
  'name',
  'company',
  'status',
  'scheduled_at',
  ...TIMES.map((name) => `${name}_at` as const),
  'error',
  'reasons',
] as const;
type Column = (typeof COLUMNS)[number] | keyof MailColumns;
type Cells = Record<Column, string | number | Date | string[] | null>;

/** The same as CSV, the header first: range by range, never as a whole. Throws `not_found` before the header. */
export async function* exportRecipients(
  { db }: Deps,
  { userId, runId, status, q = '' }: RunKey & RecipientFilter,
): AsyncGenerator<string> {
  const { total, steps, variants } = await readShape({ db }, { userId, runId });
  const columns: Column[] = [
    ...COLUMNS,
    ...(steps ? (['step'] as const) : []),
    ...(variants ? (['variant'] as const) : []),
  ];
  yield `${columns.join(',')}\r\n`;
  for (let from = 0; from < total; from += EXPORTED_ROWS) {
    const { rows } = await db.$client.query<Cells>({
      name: 'export-recipients',
      text: `select id, email, name, merge_fields ->> 'company' as company, status, scheduled_at,
               ${TIMES.map((name) => `${name}_at`).join(', ')}, error, reasons, step, variant
             from reach_campaign_sends
             where run_id = $1 and seq > $2 and seq <= $3 and ${FOUND} order by seq`,
      values: [runId, from, from + EXPORTED_ROWS, status ?? null, q.trim().toLowerCase()],
    });
    if (rows.length > 0)
      yield rows.map((row) => `${columns.map((name) => cell(row[name])).join(',')}\r\n`).join('');
  }
}

function cell(value: Cells[Column]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  const text = neutraliseFormula(Array.isArray(value) ? value.join('; ') : value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
