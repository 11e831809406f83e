import type { FindRecipientsQuery, FoundRecipient, RecipientFilter } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { neutraliseFormula } from '../leads/formula.ts';
import { CLICK_COLUMNS, type Clicks, getRun, withHumanClick } from './read-runs.ts';

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
  const { leads_found: total } = await getRun({ db }, { userId, runId });
  const end = cursor + WALKED_ROWS;
  const { rows } = await db.$client.query<FoundRow>({
    name: 'find-recipients',
    text: `select seq, id, email, name, merge_fields ->> 'company' as company, status, scheduled_at, sent_at,
             last_event_at, error, ${CLICK_COLUMNS}
           from reach_campaign_sends
           where run_id = $1 and seq > $2 and seq <= $3 and ${FOUND} order by seq limit $6`,
    values: [runId, cursor, end, status ?? null, q.trim().toLowerCase(), limit],
  });
  const reached = rows.length === limit ? rows.at(-1)!.seq : end;
  return {
    recipients: rows.map(({ seq: _place, ...row }) => withHumanClick(row)),
    next_cursor: reached < total ? reached : null,
  };
}

type FoundRow = Omit<FoundRecipient, 'clicked_human'> & Clicks & { seq: number };

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
type Cells = Record<(typeof COLUMNS)[number], string | Date | string[] | null>;

/** The same as CSV, the header first: range by range, never as a whole. Throws `not_found` before the header. */
export async function* exportRecipients(
  { db }: Deps,
  { userId, runId, status, q = '' }: RunKey & RecipientFilter,
): AsyncGenerator<string> {
  const { leads_found: total } = await getRun({ db }, { userId, runId });
  yield `${COLUMNS.join(',')}\r\n`;
  for (let from = 0; from < total; from += EXPORTED_ROWS) {
    const { rows } = await db.$client.query<Cells>({
      name: 'export-recipients',
      text: `select id, email, name, merge_fields ->> 'company' as company, status, scheduled_at,
               ${TIMES.map((name) => `${name}_at`).join(', ')}, error, reasons
             from reach_campaign_sends
             where run_id = $1 and seq > $2 and seq <= $3 and ${FOUND} order by seq`,
      values: [runId, from, from + EXPORTED_ROWS, status ?? null, q.trim().toLowerCase()],
    });
    if (rows.length > 0)
      yield rows.map((row) => `${COLUMNS.map((name) => cell(row[name])).join(',')}\r\n`).join('');
  }
}

function cell(value: Cells[keyof Cells]): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString();
  const text = neutraliseFormula(Array.isArray(value) ? value.join('; ') : value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
