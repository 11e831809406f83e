import { callSurely } from './api-client.ts';
import type { Verdict } from './audit.ts';
import type { Campaign } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import type { FaultName } from './faults.ts';
import { DISPATCHERS, WINDOW } from './services.ts';

/** How many windows of requests a fault leaves without an outcome. */
const WINDOWS_LOST: Partial<Record<FaultName, number>> = {
  'kill dispatcher': 1,
  'kill both dispatchers': DISPATCHERS.length,
};
const PAGE = 200;

/**
 * Through a provider without keys, or in batches, unknown outcomes are rightly there, but no more than kills explain, and the api
 * tells of each. What is not so counts as lost.
 */
export async function auditUnknown(
  cluster: Cluster,
  campaign: Campaign,
  { verdict, faults }: { verdict: Verdict; faults: Partial<Record<FaultName, number>> },
): Promise<void> {
  const most = Object.entries(WINDOWS_LOST).reduce(
    (sum, [name, windows]) => sum + windows * WINDOW * (faults[name as FaultName] ?? 0),
    0,
  );
  const shown = await countShown(cluster, campaign);
  if (verdict.unknown <= most && shown === verdict.unknown) return;
  verdict.lost += Math.max(1, verdict.unknown - most, Math.abs(shown - verdict.unknown));
  verdict.findings.push(
    `lost: ${verdict.unknown} unknown, ${shown} shown, at most ${most} are explained by kills`,
  );
}

async function countShown(cluster: Cluster, campaign: Campaign): Promise<number> {
  let shown = 0;
  for (const [runId, { key }] of campaign.runs) {
    for (let page = 1, pages = 1; page <= pages; page++) {
      const url = `${cluster.services.urlOf('api')}/api/autopilot/${runId}?page=${page}&limit=${PAGE}`;
      const { body } = await callSurely('GET', url, { key });
      pages = body.pagination.totalPages;
      const { recipients } = body as { recipients: { error: string | null }[] };
      shown += recipients.filter(({ error }) => error?.startsWith('outcome_unknown')).length;
    }
  }
  return shown;
}
