import {
  type FollowUps,
  KEY_SCOPES,
  type LeftOut,
  type Pacing,
  type PlanEdits,
  type PlanStep,
  type PlanVariant,
  RUN_STATUSES,
  SEND_STATUSES,
} from '@reach/contracts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const createdAt = () => time('created_at').notNull().defaultNow();
const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const runStatus = pgEnum('reach_run_status', RUN_STATUSES);
export const runStage = pgEnum('reach_run_stage', ['planning', 'matching', 'sending']);
/** Declared lowest first: Postgres compares enums in this order, and `greatest()` is the ladder. */
export const sendStatus = pgEnum('reach_send_status', SEND_STATUSES);

export const keyScope = pgEnum('reach_key_scope', KEY_SCOPES);

/** An account, which is the tenant: every other row names its user. */
export const users = pgTable('reach_users', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  fromName: text('from_name'),
  fromEmail: text('from_email'),
  replyTo: text('reply_to'),
  /** Stands below every mail, as CAN-SPAM asks for; nothing is sent without it. */
  postalAddress: text('postal_address'),
  creditsLimit: integer('credits_limit').notNull(),
  creditsUsed: integer('credits_used').notNull().default(0),
  maxLeadsPerRun: integer('max_leads_per_run').notNull().default(10_000),
  startsPerMinute: integer('starts_per_minute').notNull().default(10),
  requestsPerMinute: integer('requests_per_minute').notNull().default(600),
  /** Shares above which the brake pauses a run; 1: never. */
  maxBounceRate: real('max_bounce_rate').notNull().default(0.05),
  maxComplaintRate: real('max_complaint_rate').notNull().default(0.003),
  /** Whether the brake also looks at the other runs of the same sender domain. */
  brakeDomain: boolean('brake_domain').notNull().default(true),
  /** Whether a reply also ends what is queued for others of the same company. */
  replyStopsCompany: boolean('reply_stops_company').notNull().default(false),
  /** Nobody is written to who was so many days ago or less, by any run; null: that is not asked. */
  recontactDays: integer('recontact_days').default(90),
  /** People of one company whom a run may mail; null: any number. */
  peoplePerCompany: integer('people_per_company').default(3),
  /** How fast and when mail may leave (`pacing` of the contracts); null: at once, without limits. */
  pacing: jsonb('pacing').$type<Pacing>(),
  createdAt: createdAt(),
});

/** Only the SHA-256 of a key is kept; `prefix` finds the row, `hash` decides. */
export const apiKeys = pgTable(
  'reach_api_keys',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    prefix: text('prefix').notNull(),
    hash: bytea('hash').notNull().unique(),
    /** Keys from before there were scopes keep everything. */
    scope: keyScope('scope').notNull().default('admin'),
    createdAt: createdAt(),
    /** To about a minute (`key-use.ts`). */
    lastUsedAt: time('last_used_at'),
    revokedAt: time('revoked_at'),
  },
  (table) => [index('reach_api_keys_prefix').on(table.prefix)],
);

/** Which run a caller's `Idempotency-Key` started, and the hash of the body that it came with. */
export const idempotencyKeys = pgTable(
  'reach_idempotency_keys',
  {
    userId: uuid('user_id').notNull(),
    key: text('key').notNull(),
    bodyHash: bytea('body_hash').notNull(),
    runId: uuid('run_id').notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.key] })],
);

/** What a preview had planned, so that it can be looked at again, and a start can send exactly that. */
export const previews = pgTable(
  'reach_previews',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    goal: text('goal').notNull(),
    /** The planner's whole answer: audience, plan, notes. */
    planning: jsonb('planning').notNull(),
    /** Follow-ups that the planner was asked to draft; null: none. */
    followUps: jsonb('follow_ups').$type<FollowUps>(),
    createdAt: createdAt(),
  },
  (table) => [index('reach_previews_oldest').on(table.createdAt)],
);

export const leads = pgTable(
  'reach_leads',
  {
    id: uuid('id').primaryKey().default(sql`reach_uuid_v7()`),
    userId: uuid('user_id').notNull(),
    email: text('email').notNull(),
    /** Both parts in lower case: uniqueness and suppression go by it, mail goes to `email`. */
    emailKey: text('email_key').notNull(),
    firstName: text('first_name'),
    lastName: text('last_name'),
    name: text('name'),
    title: text('title'),
    seniority: text('seniority'),
    department: text('department'),
    company: text('company'),
    industry: text('industry'),
    companySize: text('company_size'),
    country: text('country'),
    region: text('region'),
    city: text('city'),
    bio: text('bio'),
    tags: text('tags').array().notNull().default(sql`'{}'`),
    custom: jsonb('custom').$type<Record<string, string>>().notNull().default({}),
    /** Canonical tokens of the lexicon (`r:founder`, `i:saas`, `c:IN`): what matching reads. */
    facets: text('facets').array().notNull().default(sql`'{}'`),
    sizeMin: integer('size_min'),
    sizeMax: integer('size_max'),
    lexiconVersion: text('lexicon_version').notNull().default(''),
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('simple'::regconfig, coalesce(title, '')), 'A')
       || setweight(to_tsvector('simple'::regconfig, coalesce(industry, '') || ' ' || reach_join(tags) || ' ' || coalesce(city, '') || ' ' || coalesce(country, '')), 'B')
       || setweight(to_tsvector('simple'::regconfig, coalesce(name, '') || ' ' || coalesce(company, '')), 'C')
       || setweight(to_tsvector('simple'::regconfig, coalesce(bio, '')), 'D')`,
    ),
    createdAt: createdAt(),
    updatedAt: time('updated_at').notNull().defaultNow(),
  },
  (table) => [
    unique('reach_leads_email').on(table.userId, table.emailKey),
    index('reach_leads_facets').using('gin', table.userId, table.facets),
    index('reach_leads_search').using('gin', table.userId, table.search),
    index('reach_leads_newest').on(table.userId, table.createdAt, table.id),
  ],
);

export const runs = pgTable(
  'reach_runs',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    goal: text('goal').notNull(),
    status: runStatus('status').notNull().default('running'),
    /** What has to be done next while the run is `running`. */
    stage: runStage('stage').notNull().default('planning'),
    campaignId: uuid('campaign_id'),
    error: text('error'),
    log: text('log').array().notNull().default(sql`'{}'`),
    /** Who plans or matches this run, and until when: a worker that dies leaves it to the next. */
    leaseToken: uuid('lease_token'),
    leaseUntil: time('lease_until'),
    stageAttempts: smallint('stage_attempts').notNull().default(0),
    /** When the dispatcher next has to look at this run; null: there is nothing to dispatch or to skip. */
    releaseAt: time('release_at'),
    /** What the preview that it was started from had planned, until its campaign holds it; null: the planner is asked. */
    planning: jsonb('planning'),
    /** What the person who started it wrote in place of the planner's templates. */
    planEdits: jsonb('plan_edits').$type<PlanEdits>(),
    /** Follow-ups that the planner is asked to draft; null: none. */
    followUps: jsonb('follow_ups').$type<FollowUps>(),
    /** Mails that one lead may get: 1, or up to 4 with follow-ups. Known once it is planned. */
    lastStep: smallint('last_step').notNull().default(1),
    /** Nothing is sent until a person resumes it. */
    awaitsApproval: boolean('awaits_approval').notNull().default(false),
    /** In place of its user's `recontact_days`; 0: people who were written to before are mailed again. */
    recontactDays: integer('recontact_days'),
    /** How many leads that fit were left out when it was matched, by reason; null: it is not matched yet. */
    leftOut: jsonb('left_out').$type<LeftOut>(),
    /** When its timetable was made; null: it has none yet. */
    pacedAt: time('paced_at'),
    /** When the brake last paused it, or a person then resumed it, who has seen what was sent before. */
    brakedAt: time('braked_at'),
    creditRefunded: boolean('credit_refunded').notNull().default(false),
    /** `traceparent` of the call that started it, so that what happens days later can name it. */
    traceparent: text('traceparent'),
    createdAt: createdAt(),
    endedAt: time('ended_at'),
  },
  (table) => [
    // Read backwards for newest first.
    index('reach_runs_newest').on(table.userId, table.createdAt, table.id),
    index('reach_runs_to_prepare').on(table.createdAt).where(sql`status = 'running' and stage <> 'sending'`),
    index('reach_runs_to_release').on(table.releaseAt).where(sql`release_at is not null`),
    index('reach_runs_paused').on(table.userId).where(sql`status = 'paused'`),
  ],
);

/** What a run sends, and as whom: fixed once, so that a repeated attempt is the same mail to the byte. */
export const campaigns = pgTable('reach_campaigns', {
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  runId: uuid('run_id')
    .notNull()
    .unique()
    .references(() => runs.id),
  subjectLine: text('subject_line').notNull(),
  messageBody: text('message_body').notNull(),
  /** Follow-ups, the first of them being step 2; null: each lead gets one mail. */
  steps: jsonb('steps').$type<PlanStep[]>(),
  /** The first mail as A and B, A being `subject_line` and `message_body`; null: there is but one. */
  variants: jsonb('variants').$type<PlanVariant[]>(),
  targetAudience: text('target_audience').notNull(),
  industry: text('industry'),
  painPoint: text('pain_point'),
  keywords: text('keywords').array().notNull(),
  audience: jsonb('audience').notNull(),
  planner: text('planner').notNull(),
  fromName: text('from_name'),
  fromEmail: text('from_email'),
  replyTo: text('reply_to'),
  postalAddress: text('postal_address'),
  createdAt: createdAt(),
});

/** One row per (run, lead, step): the queue's truth. No index mentions `status`, so that status writes stay HOT. */
export const sends = pgTable(
  'reach_campaign_sends',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    runId: uuid('run_id').notNull(),
    leadId: uuid('lead_id').notNull(),
    /** Place in the run, from 1 without gaps, best lead first: batches and pages are ranges of it. */
    seq: integer('seq').notNull(),
    /** 1: the first mail; from 2 on follow-ups, which are queued when the one before is old enough. */
    step: smallint('step').notNull().default(1),
    /** Which of the plan's variants the lead gets, in every step; null: there is but one. */
    variant: text('variant').$type<PlanVariant['variant']>(),
    email: text('email').notNull(),
    name: text('name'),
    /** The lead's values for the plan's merge variables, as they were when the send was queued. */
    mergeFields: jsonb('merge_fields').$type<Record<string, string | null>>().notNull(),
    score: real('score').notNull(),
    reasons: text('reasons').array().notNull().default(sql`'{}'`),
    status: sendStatus('status').notNull().default('queued'),
    scheduledAt: time('scheduled_at').notNull().defaultNow(),
    attempts: smallint('attempts').notNull().default(0),
    /** The claim: who sends it, under which token, until when. */
    claimedBy: text('claimed_by'),
    claimToken: uuid('claim_token'),
    leaseUntil: time('lease_until'),
    /** When the attempt under way began; null: none is. */
    sendingAt: time('sending_at'),
    /** The step of that attempt, as the code knew it that claimed the row; see the check below. */
    sendingStep: smallint('sending_step'),
    firstAttemptAt: time('first_attempt_at'),
    /** The provider and account that know the latest attempt by our idempotency key; empty: none does; null: from before this was kept. */
    keyedBy: text('keyed_by'),
    /** An earlier attempt ended without an answer, so the provider may have the mail already. */
    maybeAccepted: boolean('maybe_accepted').notNull().default(false),
    providerMessageId: text('provider_message_id'),
    error: text('error'),
    createdAt: createdAt(),
    sentAt: time('sent_at'),
    deliveredAt: time('delivered_at'),
    openedAt: time('opened_at'),
    clickedAt: time('clicked_at'),
    bouncedAt: time('bounced_at'),
    repliedAt: time('replied_at'),
    complainedAt: time('complained_at'),
    /** The first clicks, as [when in ms, hash of the link or null]: what tells a person from a scanner. */
    clicks: jsonb('clicks').$type<[number, string | null][]>(),
    failedAt: time('failed_at'),
    skippedAt: time('skipped_at'),
    lastEventAt: time('last_event_at'),
  },
  (table) => [
    unique('reach_campaign_sends_run_lead_step').on(table.runId, table.leadId, table.step),
    uniqueIndex('reach_campaign_sends_run_seq').on(table.runId, table.seq),
    // Code from before there were steps would mail the first message once more: it may not claim what it cannot know.
    check(
      'reach_campaign_sends_knows_step',
      sql`(step = 1 and variant is null) or sending_at is null or coalesce(sending_step, 0) = step`,
    ),
    // Every mail of a user to one person, whatever the run.
    index('reach_campaign_sends_person').on(table.userId, sql`lower(${table.email})`),
    // Status writes leave `complained_at` alone, so they stay HOT.
    index('reach_campaign_sends_complained').on(table.runId).where(sql`complained_at is not null`),
  ],
);

/** Test mails, by the id in their unsubscribe link. They are no sends of a run. */
export const testSends = pgTable(
  'reach_test_sends',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    /** The word `erased` for a person who was. */
    email: text('email').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('reach_test_sends_of_user').on(table.userId),
    index('reach_test_sends_oldest').on(table.createdAt),
  ],
);

/** A run's figures, kept by a statement-level trigger in the transaction that changes the send rows. */
export const runCounters = pgTable('reach_run_counters', {
  runId: uuid('run_id').primaryKey(),
  total: integer('total').notNull().default(0),
  /** Of `total`, the sends of step 2 and later; the others are the leads. */
  followUps: integer('follow_ups').notNull().default(0),
  queued: integer('queued').notNull().default(0),
  skipped: integer('skipped').notNull().default(0),
  failed: integer('failed').notNull().default(0),
  sent: integer('sent').notNull().default(0),
  delivered: integer('delivered').notNull().default(0),
  opened: integer('opened').notNull().default(0),
  clicked: integer('clicked').notNull().default(0),
  bounced: integer('bounced').notNull().default(0),
  replied: integer('replied').notNull().default(0),
});

/** Addresses and domains that a user must not mail again. They never expire by themselves. */
export const suppressions = pgTable(
  'reach_suppressions',
  {
    userId: uuid('user_id').notNull(),
    /**
     * An address in lower case, or `@` and a domain, which stands for the domains below it too, or `#` and the keyed
     * hash of the address of somebody who was erased (`reach_erased_key`).
     */
    emailKey: text('email_key').notNull(),
    reason: text('reason').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.emailKey] }),
    // Read backwards for newest first.
    index('reach_suppressions_newest').on(table.userId, table.createdAt, table.emailKey),
    // Whether a user has erased anybody is asked with every claim.
    index('reach_suppressions_erased').on(table.userId, table.emailKey).where(sql`email_key like '#%'`),
  ],
);

/** Files of suppressions on their way in: rows are here from the upload until they are stored. */
export const incomingSuppressions = pgTable(
  'reach_incoming_suppressions',
  {
    importId: uuid('import_id').notNull(),
    place: integer('place').notNull(),
    userId: uuid('user_id').notNull(),
    emailKey: text('email_key').notNull(),
    reason: text('reason').notNull(),
    since: time('since'),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.place] })],
);

/**
 * Secrets that nobody has to set: made by the migration, the same for all services. That of unsubscribe links has
 * to outlive every deployment, as the links stand in mails for years.
 */
export const secrets = pgTable('reach_secrets', {
  name: text('name').primaryKey(),
  secret: bytea('secret').notNull(),
  createdAt: createdAt(),
});

/** A provider that asked us to slow down: nobody sends through it before `paused_until`. */
export const providerLanes = pgTable('reach_provider_lanes', {
  provider: text('provider').primaryKey(),
  pausedUntil: time('paused_until').notNull(),
  reason: text('reason').notNull(),
});

/** When mail was last sent through a provider; Redis knows it too, so that an old copy of the database is noticed. */
export const sendingMarks = pgTable('reach_sending_marks', {
  provider: text('provider').primaryKey(),
  markedAt: time('marked_at').notNull(),
});

/** Where a user hears of events; secrets are kept as they are, for each request is signed with them. */
export const hookEndpoints = pgTable(
  'reach_hook_endpoints',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    url: text('url').notNull(),
    events: text('events').array().notNull(),
    secret: bytea('secret').notNull(),
    /** Signs too until then, so that a receiver has time to learn the new one. */
    oldSecret: bytea('old_secret'),
    oldSecretUntil: time('old_secret_until'),
    /** The first of the failures since a delivery last succeeded, and how many they are. */
    failingSince: time('failing_since'),
    failures: integer('failures').notNull().default(0),
    disabledAt: time('disabled_at'),
    disabledReason: text('disabled_reason'),
    createdAt: createdAt(),
  },
  (table) => [index('reach_hook_endpoints_user').on(table.userId, table.createdAt)],
);

/** An attempt to deliver an event: `status` is the HTTP answer's, null when there was none. */
export interface HookAttempt {
  at: string;
  status: number | null;
  error: string | null;
  ms: number;
}

/** One event for one endpoint, written in the transaction that made it happen. */
export const hookDeliveries = pgTable(
  'reach_hook_deliveries',
  {
    id: uuid('id').primaryKey().default(sql`reach_uuid_v7()`),
    endpointId: uuid('endpoint_id')
      .notNull()
      .references(() => hookEndpoints.id, { onDelete: 'cascade' }),
    userId: uuid('user_id').notNull(),
    /** `webhook-id`: the same for every endpoint and every attempt. */
    eventId: uuid('event_id').notNull(),
    type: text('type').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    traceparent: text('traceparent'),
    /** When it is tried next, or, while it is, when it may be claimed again; null: it is over. */
    nextAttemptAt: time('next_attempt_at').defaultNow(),
    attempts: smallint('attempts').notNull().default(0),
    attemptLog: jsonb('attempt_log').$type<HookAttempt[]>().notNull().default([]),
    deliveredAt: time('delivered_at'),
    failedAt: time('failed_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('reach_hook_deliveries_newest').on(table.endpointId, table.createdAt, table.id),
    index('reach_hook_deliveries_due')
      .on(table.endpointId, table.nextAttemptAt)
      .where(sql`next_attempt_at is not null`),
  ],
);
