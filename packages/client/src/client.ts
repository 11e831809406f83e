import { randomUUID } from 'node:crypto';
import type {
  FollowUps,
  ImportReport,
  ListedLead,
  PersonExport,
  PlanEdits,
  Preview,
  Recipient,
  Run,
  runDetailAnswer,
  runStatusAnswer,
  Session,
} from '@reach/contracts';
import type { z } from 'zod';
import { createHooks, type Hooks } from './hooks.ts';
import { type Call, checkBaseUrl, type ReachClientOptions, request } from './request.ts';
import { type RunEvent, type WatchOptions, watchRun } from './watch.ts';

type RunDetail = z.infer<typeof runDetailAnswer>;
type RunWithLog = z.infer<typeof runStatusAnswer>['run'];

/** What a start does, and its preview shows. */
export interface RunInput {
  goal: string;
  /** Templates, follow-ups (`steps`) and variants of one's own in place of the planner's. */
  plan?: PlanEdits;
  /** Follow-ups for the planner to draft, for those who do not answer; `true`: two, three days apart. */
  follow_ups?: boolean | Partial<FollowUps>;
  /** The preview of the same goal and follow-ups whose plan is meant, within 24 hours; without it, it is planned anew. */
  preview_id?: string;
}

/** What starts, stops, resumes or imports needs a key of the scope `send`; for the others `read` will do. */
export interface ReachClient {
  /** Whose key this is, and the credits. */
  account: () => Promise<Session>;
  /** What a start would do. Sends nothing and costs nothing. */
  preview: (input: RunInput & { limit?: number }) => Promise<Preview>;
  /**
   * Starts a run, which mails people and costs a credit. A repeated attempt cannot start a second one: each call
   * has an idempotency key, one's own or a new one.
   */
  start: (input: RunInput & { idempotencyKey?: string }) => Promise<{ runId: string }>;
  runs: (input?: { limit?: number; offset?: number }) => Promise<{ runs: Run[]; total: number }>;
  status: (runId: string) => Promise<RunWithLog>;
  detail: (runId: string, page?: { page?: number; limit?: number }) => Promise<RunDetail>;
  /** All recipients of a run, page by page. */
  recipients: (runId: string) => AsyncGenerator<Recipient, void>;
  /** A run's events as they happen; see `WatchOptions`. */
  watch: (runId: string, options?: WatchOptions) => AsyncGenerator<RunEvent, void>;
  /** For good. */
  stop: (runId: string) => Promise<void>;
  resume: (runId: string) => Promise<void>;
  leads: (input?: {
    q?: string;
    limit?: number;
    offset?: number;
  }) => Promise<{ leads: ListedLead[]; total: number }>;
  /** With `erase` the person is removed everywhere and never mailed again. Needs a key of the scope `admin`. */
  deleteLead: (
    leadId: string,
    options?: { erase?: boolean },
  ) => Promise<{ erased: boolean; sends: number; skipped: number }>;
  /** Everything held about a person. */
  exportLead: (leadId: string) => Promise<PersonExport>;
  /** `csv` with a line of headings, or `leads` as objects with an `email`. */
  importLeads: (input: { csv: string } | { leads: { email: string }[] }) => Promise<ImportReport>;
  hooks: Hooks;
}

const RECIPIENTS_PER_PAGE = 200;

export function createReachClient(options: ReachClientOptions): ReachClient {
  const json = async <Answer>(call: Call): Promise<Answer> =>
    (await request(options, call)).json() as Promise<Answer>;
  const ofRun = (runId: string, rest = '') => `/api/autopilot/${encodeURIComponent(runId)}${rest}`;
  const detail: ReachClient['detail'] = (runId, query = {}) => json({ path: ofRun(runId), query });

  return {
    account: () => json({ path: '/api/session' }),
    preview: (body) => json({ method: 'POST', path: '/api/autopilot/preview', body }),
    start: async ({ idempotencyKey = randomUUID(), ...body }) => {
      const headers = { 'idempotency-key': idempotencyKey };
      const { runId } = await json<{ runId: string }>({
        method: 'POST',
        path: '/api/autopilot/start',
        body,
        headers,
      });
      return { runId };
    },
/** Throws an `Error` when `baseUrl` is not a URL. */
    runs: (query = {}) => json({ path: '/api/autopilot/runs', query }),
  checkBaseUrl(options.baseUrl);
    status: async (runId) => (await json<{ run: RunWithLog }>({ path: ofRun(runId, '/status') })).run,
    detail,
    recipients: async function* (runId) {
      for (let page = 1; ; page++) {
        const { recipients, pagination } = await detail(runId, { page, limit: RECIPIENTS_PER_PAGE });
        yield* recipients;
        if (page >= pagination.totalPages) return;
      }
    },
    watch: (runId, watchOptions) => watchRun(options, runId, watchOptions),
    stop: async (runId) => {
      await json({ method: 'POST', path: ofRun(runId, '/status'), body: { action: 'stop' } });
    },
    resume: async (runId) => {
      await json({ method: 'POST', path: ofRun(runId, '/resume') });
    },
    hooks: createHooks(options),
    leads: (query = {}) => json({ path: '/api/leads', query }),
    deleteLead: (leadId, { erase = false } = {}) =>
      json({
        method: 'DELETE',
        path: `/api/leads/${encodeURIComponent(leadId)}`,
        query: { erase: String(erase) },
      }),
    exportLead: (leadId) => json({ path: `/api/leads/${encodeURIComponent(leadId)}/export` }),
    importLeads: (input) =>
      json({
        method: 'POST',
        path: '/api/leads/import',
        body: 'csv' in input ? input.csv : input,
        headers: { 'content-type': 'csv' in input ? 'text/csv' : 'application/json' },
      }),
  };
}
