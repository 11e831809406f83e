/** SQL: nobody is sending the queued row `s` now. */
export const AT_REST_SQL = `s.status = 'queued' and (s.lease_until is null or s.lease_until < now())`;

/** SQL: the mail of the queued row `s` may be out, as an attempt at it ended, or is ending, without an answer. */
export const UNKNOWN_SQL = '(s.maybe_accepted or s.sending_at is not null)';

/**
 * How the reason of a failed send begins that may have reached its recipient, so that nobody queues it again unseen. Part
 * of the API.
 */
export const OUTCOME_UNKNOWN = 'outcome_unknown';

/**
 * SQL: what an update sets of a queued send `s` that nobody is to get any more: it is skipped, and `why` (SQL) says the
 * reason; it is failed where its mail may be out, and then `cause` says what happened while it was being sent. The
 * update asks for `AT_REST_SQL` itself: the row decides, as it is then.
 */
export function leaveQueueSql({ why, cause }: { why: string; cause: string }): string {
  return `
    status = case when ${UNKNOWN_SQL} then 'failed' else 'skipped' end::reach_send_status,
    error = case when ${UNKNOWN_SQL} then '${OUTCOME_UNKNOWN}: ${cause} while it was being sent. ' else '' end || ${why},
    failed_at = case when ${UNKNOWN_SQL} then now() end,
    skipped_at = case when ${UNKNOWN_SQL} then null else now() end,
    claim_token = null, lease_until = null, sending_at = null, maybe_accepted = ${UNKNOWN_SQL}`;
}

/** What became of sends that left the queue. */
export interface LeftQueue {
  skipped: number;
  /** Whose mail may be out already. */
  failed: number;
}

/** Of the rows that such an update returned. */
export function countLeft(rows: { status: string }[]): LeftQueue {
  const failed = rows.filter(({ status }) => status === 'failed').length;
  return { skipped: rows.length - failed, failed };
}
