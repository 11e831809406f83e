import type { Database } from '@reach/schema';

/** The `traceparent` of the start of a run; null when it had none. */
export async function traceparentOfRun(
  { db }: { db: Database },
  { runId }: { runId: string },
): Promise<string | null> {
  const { rows } = await db.$client.query<{ traceparent: string | null }>({
    name: 'trace-of-run',
    text: 'select traceparent from reach_runs where id = $1',
    values: [runId],
  });
  return rows[0]?.traceparent ?? null;
}

/** The same for the runs that sends belong to, in order; null also for what is nobody's send. */
export async function traceparentsOfSends(
  { db }: { db: Database },
  sendIds: string[],
): Promise<(string | null)[]> {
  const { rows } = await db.$client.query<{ id: string; traceparent: string | null }>({
    name: 'traces-of-sends',
    text: `select s.id, r.traceparent from reach_campaign_sends s join reach_runs r on r.id = s.run_id
           where s.id = any($1::uuid[])`,
    values: [sendIds],
  });
  const found = new Map(rows.map(({ id, traceparent }) => [id, traceparent]));
  return sendIds.map((id) => found.get(id.toLowerCase()) ?? null);
}
