import { setTimeout as delay } from 'node:timers/promises';
import { SEND_STATUSES, type SendStatus } from '@reach/contracts';
import type { Campaign } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import type { Random } from './random.ts';

const EVERY_MS = 700;

/** Looks at one run after another and remembers the highest status it saw of each send: none may be lower later. */
export function watchStatuses(
  { db }: Pick<Cluster, 'db'>,
  campaign: Campaign,
  random: Random,
): { stop: () => Promise<string[]> } {
  const highest = new Map<string, number>();
  const regressions: string[] = [];
  let stopped = false;

  const look = async () => {
    const { rows } = await db.$client.query<{ id: string; status: SendStatus }>(
      'select id, status from reach_campaign_sends where run_id = $1',
      [random.pick([...campaign.runs.keys()])],
    );
    for (const { id, status } of rows) {
      const rank = SEND_STATUSES.indexOf(status);
      const before = highest.get(id) ?? 0;
      if (rank < before)
        regressions.push(`regressed: send ${id} went from ${SEND_STATUSES[before]} to ${status}`);
      highest.set(id, Math.max(rank, before));
    }
  };
  const watching = (async () => {
    while (!stopped) {
      // Postgres may be restarting; the next look comes.
      await look().catch(() => {});
      await delay(EVERY_MS);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await watching;
      return regressions;
    },
  };
}
