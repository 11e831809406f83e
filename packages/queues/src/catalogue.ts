import {
  type HookDeliveriesJob,
  hookDeliveriesJob,
  type LeadMatchingJob,
  type LeadNormalisationJob,
  leadMatchingJob,
  leadNormalisationJob,
  type PlanGenerationJob,
  planGenerationJob,
  RANGE_SIZE,
  type ReleaseJob,
  releaseJob,
  type SendsJob,
  sendsJob,
} from '@reach/contracts';
import type { z } from 'zod';

export interface Queue<Payload> {
  name: string;
  payload: z.ZodType<Payload>;
  /**
   * The job's id: adding it again while it waits or runs changes nothing. This saves work and proves nothing;
   * who does what is decided in Postgres.
   */
  jobId: (payload: Payload) => string;
  /** BullMQ's order: 0 is first in, first out; above it, the lower number goes first. */
  priority?: (payload: Payload) => number;
}

interface Queues {
  planGeneration: Queue<PlanGenerationJob>;
  leadMatching: Queue<LeadMatchingJob>;
  leadNormalisation: Queue<LeadNormalisationJob>;
  sendRelease: Queue<ReleaseJob>;
  sends: Queue<SendsJob>;
  hookDeliveries: Queue<HookDeliveriesJob>;
}

/** Every queue between the services, in the order in which a run passes through them. */
export const QUEUES: Queues = {
  planGeneration: {
    name: 'plan-generation',
    payload: planGenerationJob,
    jobId: ({ runId }) => `plan-${runId}`,
  },
  leadMatching: {
    name: 'lead-matching',
    payload: leadMatchingJob,
    jobId: ({ runId }) => `match-${runId}`,
  },
  /** Beside a run's way: leads that an older lexicon has read. */
  leadNormalisation: {
    name: 'lead-normalisation',
    payload: leadNormalisationJob,
    jobId: ({ after }) => `normalise-${after ?? 'start'}`,
  },
  sendRelease: {
    name: 'send-release',
    payload: releaseJob,
    jobId: ({ runId }) => `release-${runId ?? 'all'}`,
  },
  sends: {
    name: 'sends',
    payload: sendsJob,
    jobId: ({ runId, from }) => `sends-${runId}-${from}`,
    // A range's place in its run: the first ranges of all runs go before anybody's second, so that one customer's
    // million sends do not hold up another's hundred.
    priority: ({ from }) => Math.min(2_000_000, 1 + Math.floor(from / RANGE_SIZE)),
  },
  /** Events on their way to the endpoints of users. */
  hookDeliveries: {
    name: 'hook-deliveries',
    payload: hookDeliveriesJob,
    jobId: () => 'hooks',
  },
};
