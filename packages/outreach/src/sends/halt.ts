import type { MailProvider } from '@reach/mail';
import type { Database } from '@reach/schema';

/** The provider asked for patience: nobody sends through it until then. A longer wait that is set already stays, with its reason. */
export async function holdLane(
  { db, provider }: { db: Database; provider: MailProvider },
  { retryAfterMs, reason }: { retryAfterMs: number; reason: string },
): Promise<void> {
  await db.$client.query(
    `insert into reach_provider_lanes as lane (provider, paused_until, reason)
     values ($1, now() + make_interval(secs => $2 / 1000.0), $3)
     on conflict (provider) do update set
       reason = case when excluded.paused_until >= lane.paused_until then excluded.reason else lane.reason end,
       paused_until = greatest(lane.paused_until, excluded.paused_until)`,
    [provider.name, retryAfterMs, reason],
  );
}

export interface PauseDeps {
  db: Database;
  /** Hears of each run that is paused, for the operator's log. */
  onPause?: ((pause: { runId: string; reason: string }) => void) | undefined;
}

/** Pauses a running run for a reason that a person has to mend; its rows stay queued. */
export async function pauseRun(
  { db, onPause }: PauseDeps,
  { runId, reason, braked = false }: { runId: string; reason: string; braked?: boolean },
): Promise<void> {
  const { rowCount } = await db.$client.query(
    `update reach_runs set status = 'paused', error = $2, release_at = null, log = log || $3::text,
       braked_at = case when $4 then now() else braked_at end
     where id = $1 and status = 'running'`,
    [runId, reason, `Paused: ${reason}`, braked],
  );
  if (rowCount) onPause?.({ runId, reason });
}

export const WAITING_FOR_APPROVAL = 'Waiting for approval; resume the run to send';
