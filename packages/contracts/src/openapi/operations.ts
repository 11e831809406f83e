import { z } from 'zod';
import {
  dispatchAnswer,
  idempotencyKeySchema,
  previewAnswer,
  previewBody,
  recipientsQuery,
  runDetailAnswer,
  runStatusAnswer,
  runsAnswer,
  runsQuery,
  startAnswer,
  startRunBody,
  stopAnswer,
  stopRunBody,
} from '../autopilot.ts';
import { healthAnswer, readinessAnswer } from '../health.ts';
import { importReport, leadsAnswer, leadsBody, leadsQuery } from '../leads.ts';
import { mailEventAnswer, mailEventBody } from '../mail-events.ts';
import { sessionAnswer, sessionBody } from '../session.ts';

/** How a caller proves who it is; `open` needs nothing. */
export type Security = 'account' | 'cron' | 'signature' | 'open';

/** One method of one path. Paths are written as OpenAPI does, `/api/autopilot/{id}`. */
export interface Operation {
  method: 'get' | 'post' | 'delete';
  path: string;
  id: string;
  tag: string;
  summary: string;
  description?: string;
  security: Security;
  query?: z.ZodObject;
  headers?: Record<string, { schema: z.ZodType; description: string }>;
  body?: { schema: z.ZodType; example: unknown; csv?: string };
  /** The good answer; a `contentType` other than JSON says what else comes back. */
  answer: { status: number; description: string; schema?: z.ZodType; contentType?: string };
  /** Statuses of the errors that this route can answer with, besides those that all have. */
  errors: number[];
}

const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';
/** What every route behind an API key may answer. */
const ACCOUNT = [401, 403, 429, 503];
const JSON_BODY = [400, 413, 415];

/** Every route of the product, in the order in which the document shows them. */
export const OPERATIONS: Operation[] = [
  {
    method: 'post',
    path: '/api/autopilot/start',
    id: 'startRun',
    tag: 'Runs',
    summary: 'Start a run',
    description:
      'Takes one credit and answers at once; the run goes on by itself. With an `Idempotency-Key`, the same body gives the same run again (`Idempotent-Replayed: true`) and takes nothing.',
    security: 'account',
    headers: {
      'Idempotency-Key': { schema: idempotencyKeySchema, description: '1 to 255 visible ASCII characters' },
    },
    body: { schema: startRunBody, example: { goal: GOAL } },
    answer: { status: 202, description: 'The run was started', schema: startAnswer },
    errors: [...JSON_BODY, ...ACCOUNT, 402, 409],
  },
  {
    method: 'post',
    path: '/api/autopilot/preview',
    id: 'previewRun',
    tag: 'Runs',
    summary: 'See what a start would do',
    description:
      'The plan, the leads best first and the first messages as rendered. Sends and takes nothing.',
    security: 'account',
    body: { schema: previewBody, example: { goal: GOAL, limit: 5 } },
    answer: { status: 200, description: 'What a start with this goal would do', schema: previewAnswer },
    errors: [...JSON_BODY, ...ACCOUNT],
  },
  {
    method: 'get',
    path: '/api/autopilot/runs',
    id: 'listRuns',
    tag: 'Runs',
    summary: 'List runs',
    description: 'Newest first. The figures follow from the sends, never from a guess.',
    security: 'account',
    query: runsQuery,
    answer: { status: 200, description: 'A page of runs', schema: runsAnswer },
    errors: [400, ...ACCOUNT],
  },
  {
    method: 'get',
    path: '/api/autopilot/{id}/status',
    id: 'getRunStatus',
    tag: 'Runs',
    summary: "A run's state and log",
    security: 'account',
    answer: { status: 200, description: 'The run with its log', schema: runStatusAnswer },
    errors: [404, ...ACCOUNT],
  },
  {
    method: 'post',
    path: '/api/autopilot/{id}/status',
    id: 'stopRun',
    tag: 'Runs',
    summary: 'Stop a run',
    description: 'For good. Mail that is out is not recalled; what is still queued is never sent.',
    security: 'account',
    body: { schema: stopRunBody, example: { action: 'stop' } },
    answer: { status: 200, description: 'The run is stopped', schema: stopAnswer },
    errors: [...JSON_BODY, 404, 409, ...ACCOUNT],
  },
  {
    method: 'get',
    path: '/api/autopilot/{id}/events',
    id: 'watchRun',
    tag: 'Runs',
    summary: 'Watch a run live',
    description:
      'Server-Sent Events. `log` carries `{ line }`, once for each line of the log; `run` carries `{ run, stats }` whenever one of them changed. Send the last event id as `Last-Event-ID` to go on from there. The stream ends after 15 minutes; connect again.',
    security: 'account',
    headers: {
      'Last-Event-ID': { schema: z.string(), description: 'The id of the last event that was read' },
    },
    answer: { status: 200, description: 'Events until the caller leaves', contentType: 'text/event-stream' },
    errors: [404, ...ACCOUNT],
  },
  {
    method: 'post',
    path: '/api/autopilot/{id}/resume',
    id: 'resumeRun',
    tag: 'Runs',
    summary: 'Resume a paused run',
    security: 'account',
    answer: { status: 200, description: 'The run goes on', schema: stopAnswer },
    errors: [404, 409, ...ACCOUNT],
  },
  {
    method: 'get',
    path: '/api/autopilot/{id}',
    id: 'getRunDetail',
    tag: 'Runs',
    summary: 'Full results of a run',
    description: 'The run, its plan, the delivery funnel, and one page of recipients.',
    security: 'account',
    query: recipientsQuery,
    answer: { status: 200, description: 'Everything about the run', schema: runDetailAnswer },
    errors: [400, 404, ...ACCOUNT],
  },
  {
    method: 'get',
    path: '/api/leads',
    id: 'listLeads',
    tag: 'Leads',
    summary: 'List or search leads',
    security: 'account',
    query: leadsQuery,
    answer: { status: 200, description: 'A page of leads, newest first', schema: leadsAnswer },
    errors: [400, ...ACCOUNT],
  },
  {
    method: 'post',
    path: '/api/leads/import',
    id: 'importLeads',
    tag: 'Leads',
    summary: 'Import leads',
    description:
      'CSV with a line of headings, or JSON; UTF-8, at most 50 MB. A lead that is known by its address is updated.',
    security: 'account',
    body: {
      schema: leadsBody,
      example: [{ email: 'ada@company.example', first_name: 'Ada', title: 'Founder', country: 'India' }],
      csv: 'email,first_name,title,country\nada@company.example,Ada,Founder,India\n',
    },
    answer: { status: 200, description: 'What became of each row', schema: importReport },
    errors: [...JSON_BODY, ...ACCOUNT],
  },
  {
    method: 'post',
    path: '/api/session',
    id: 'signIn',
    tag: 'Dashboard',
    summary: 'Sign in to the dashboard',
    description:
      'A key in exchange for a cookie that no script can read and no other site can use. Programs send the key itself.',
    security: 'open',
    body: { schema: sessionBody, example: { key: 'msr_your_key_here' } },
    answer: { status: 200, description: 'The cookie is set', schema: sessionAnswer },
    errors: [...JSON_BODY, 401, 403, 429, 503],
  },
  {
    method: 'get',
    path: '/api/session',
    id: 'getSession',
    tag: 'Dashboard',
    summary: 'Whose key is this?',
    security: 'account',
    answer: { status: 200, description: 'The account, its sender and its credits', schema: sessionAnswer },
    errors: ACCOUNT,
  },
  {
    method: 'delete',
    path: '/api/session',
    id: 'signOut',
    tag: 'Dashboard',
    summary: 'Sign out of the dashboard',
    security: 'open',
    answer: { status: 200, description: 'The cookie is gone', schema: stopAnswer },
    errors: [403],
  },
  {
    method: 'post',
    path: '/api/campaigns/run',
    id: 'dispatchDueSends',
    tag: 'Operators',
    summary: 'Dispatch due sends now',
    description: 'For a cron. Disabled (503) while `CRON_SECRET` is unset.',
    security: 'cron',
    answer: { status: 200, description: 'What this call sent', schema: dispatchAnswer },
    errors: [401, 503],
  },
  {
    method: 'post',
    path: '/api/webhooks/mail-events',
    id: 'recordMailEvent',
    tag: 'Operators',
    summary: 'Take a delivery event from the mail provider',
    description:
      'Answered by the service webhook-receiver. `X-Reach-Signature` is the lower-case hex HMAC-SHA256 of the raw body. Replays and disorder change nothing.',
    security: 'signature',
    body: {
      schema: mailEventBody,
      example: { reach_send_id: '01990000-0000-7000-8000-000000000000', event: 'delivered' },
    },
    answer: { status: 200, description: "The send's status afterwards", schema: mailEventAnswer },
    errors: [400, 401, 413, 503],
  },
  {
    method: 'get',
    path: '/',
    id: 'getDashboard',
    tag: 'Dashboard',
    summary: 'The dashboard',
    security: 'open',
    answer: { status: 200, description: 'A page', contentType: 'text/html' },
    errors: [],
  },
  {
    method: 'get',
    path: '/healthz',
    id: 'isAlive',
    tag: 'Operators',
    summary: 'Is the process alive?',
    security: 'open',
    answer: { status: 200, description: 'It is', schema: healthAnswer },
    errors: [],
  },
  {
    method: 'get',
    path: '/readyz',
    id: 'isReady',
    tag: 'Operators',
    summary: 'Can it do its work?',
    description: '503 with the same body while a part that it needs has failed.',
    security: 'open',
    answer: {
      status: 200,
      description: 'It can; `degraded` names what it does without',
      schema: readinessAnswer,
    },
    errors: [],
  },
  {
    method: 'get',
    path: '/metrics',
    id: 'getMetrics',
    tag: 'Operators',
    summary: 'Figures for Prometheus',
    description:
      'Every service has one. With `METRICS_TOKEN` set it is the bearer; without, only callers on the machine itself get an answer.',
    security: 'open',
    answer: { status: 200, description: "Prometheus' text format", contentType: 'text/plain' },
    errors: [401],
  },
  {
    method: 'get',
    path: '/openapi.json',
    id: 'getDocument',
    tag: 'Operators',
    summary: 'This document',
    security: 'open',
    answer: { status: 200, description: 'OpenAPI 3.1', contentType: 'application/json' },
    errors: [],
  },
  {
    method: 'get',
    path: '/docs',
    id: 'getDocs',
    tag: 'Operators',
    summary: 'This document for people',
    security: 'open',
    answer: { status: 200, description: 'A page', contentType: 'text/html' },
    errors: [],
  },
  {
    method: 'get',
    path: '/docs/style.css',
    id: 'getDocsStyle',
    tag: 'Operators',
    summary: 'How that page looks',
    security: 'open',
    answer: { status: 200, description: 'A style sheet', contentType: 'text/css' },
    errors: [],
  },
];
