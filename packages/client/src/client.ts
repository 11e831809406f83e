import { randomUUID } from 'node:crypto';
import type {
  FollowUps,
  ImportReport,
  ListedLead,
  PersonExport,
  PlanEdits,
  Preview,
  Recipient,
  RecipientsQuery,
  Run,
  runDetailAnswer,
  runStatusAnswer,
  Session,
  startRunBody,
} from '@reach/contracts';
import type { z } from 'zod';
import { createHooks, type Hooks } from './hooks.ts';
import { type Call, checkBaseUrl, type ReachClientOptions, request } from './request.ts';
import { type RunEvent, type WatchOptions, watchRun } from './watch.ts';

type RunDetail = z.infer<typeof runDetailAnswer>;
type StartInput = z.input<typeof startRunBody>;
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
  /** False: the run is planned and matched, then paused until `resume`. A preview is the same either way. */
  approve?: StartInput['approve'];
  /** People who were written to before, in place of the account's rules: so many days ago at least; `true` and 0: anybody. */
  recontact?: StartInput['recontact'];
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
  /** A run with its plan, funnel and a page of recipients; with `include: 'reasons'` each says why the lead matched. */
  detail: (
    runId: string,
    query?: { page?: number; limit?: number; include?: RecipientsQuery['include'] },
  ) => Promise<RunDetail>;
  /** All recipients of a run, page by page. */
  recipients: (runId: string) => AsyncGenerator<Recipient, void>;
  /** A run's events as they happen; see `WatchOptions`. */
  watch: (runId: string, options?: WatchOptions) => AsyncGenerator<RunEvent, void>;
  /** For good. */
  stop: (runId: string) => Promise<void>;
  /** Lets a paused run go on. That it is not paused is an error, unless an attempt without an answer may have done it. */
  resume: (runId: string) => Promise<void>;
  /** Queues again what failed for a reason that can pass, and tells how many; an attempt without an answer is not repeated. */
  retryFailed: (runId: string) => Promise<{ queued: number }>;
  /**
   * Mails the first message of a run to one of your own addresses. `message_id` is the provider's; an attempt without an
   * answer is not repeated, as the mail may be out.
   */
  testSend: (runId: string, to: string) => Promise<{ message_id: string | null }>;
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

/** Throws an `Error` when `baseUrl` is not a URL. */
export function createReachClient(options: ReachClientOptions): ReachClient {
  checkBaseUrl(options.baseUrl);
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
    runs: (query = {}) => json({ path: '/api/autopilot/runs', query }),
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
      await json({ method: 'POST', path: ofRun(runId, '/resume'), doneBefore: 409 });
    },
    // A second one would say 0 of what the first has queued.
    retryFailed: async (runId) => {
      const path = ofRun(runId, '/retry-failed');
      const { queued } = await json<{ queued: number }>({ method: 'POST', path, onlyOnce: true });
      return { queued };
    },
    testSend: async (runId, to) => {
      const path = ofRun(runId, '/test-send');
      const { message_id } = await json<{ message_id: string | null }>({
        method: 'POST',
        path,
        body: { to },
        onlyOnce: true,
        passedOn: true,
      });
      return { message_id };
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
