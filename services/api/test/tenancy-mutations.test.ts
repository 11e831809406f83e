import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPERATIONS, type Operation } from '@reach/contracts';
import { type Account, type Call, createAccount } from '@reach/testing';
import { GOAL, type Harness, startHarness } from './harness.ts';
import { CANARY, makeOwner, type Owner } from './owner.ts';
import { bodiesOf } from './requests.ts';
import { saveRows } from './saved-rows.ts';
import { type Mutant, sourceConditions, watchStatements } from './statements.ts';

/**
 * Takes the condition on the tenant out of one statement at a time, as the api sends it to Postgres, and lets a
 * stranger ask again: each time an answer changes, or something of the owner's. So each of these conditions is needed,
 * and the requests of this file would notice that it is gone.
 */

/** Conditions that nobody can notice, by the words around them, and why they stand there all the same. */
const UNNOTICEABLE: [words: RegExp, why: string][] = [
  [
    /<<\w\.user_id = \$1>> and \w\.email_key like '[#@]%'/,
    'asks only whether the question that follows is worth it',
  ],
  [
    /from gone, reach_runs r where <<r\.user_id = \$1>>/,
    'goes on from the lead, which was found to be theirs',
  ],
];

/** Conditions in the sources that no request to the api sends, by their words, and what sends them. */
const NOT_BY_REQUEST: [words: RegExp, why: string][] = [
  [
    /^where r\.user_id = \$1 and (\(r\.status in \(|k\.sent > 0)/,
    'the dispatcher reads what an account has sent, for its pace',
  ],
  [
    /^where r\.user_id = \$1 and \(r\.ended_at is null or r\.ended_at > now/,
    'the dispatcher reads the bounces of a sender, for the brake',
  ],
];

const ROUTES = OPERATIONS.filter(
  ({ security, answer }) => security === 'account' && answer.contentType !== 'text/event-stream',
);

interface Request {
  operation: Operation;
  path: string;
  options: Call;
  /** What it answers while all conditions are in place. */
  answer: string;
}

describe('a statement without its condition on the tenant', () => {
  let harness: Harness;
  let owner: Owner;
  let stranger: Account;
  let ownersRows: string;
  let restore: () => Promise<void>;
  let statements: Awaited<ReturnType<typeof watchStatements>>;
  /** By the statement with its condition marked. */
  const mutants = new Map<string, { mutant: Mutant; requests: Request[] }>();

  beforeAll(async () => {
    harness = await startHarness();
    owner = await makeOwner(harness);
    stranger = await createAccount(harness.db);
    await giveBoth();
    restore = await saveRows(harness.db);
    ownersRows = JSON.stringify(await owner.rows());
    statements = await watchStatements(harness.db);
    for (const operation of ROUTES)
      for (const [path, options] of await requestsOf(operation)) {
        const request = { operation, path, options, answer: '' };
        const sent = await statements.during(async () => {
          request.answer = await answerTo(request);
        });
        for (const mutant of sent) {
          if (!mutants.has(mutant.marked)) mutants.set(mutant.marked, { mutant, requests: [] });
          mutants.get(mutant.marked)!.requests.push(request);
        }
      }
  }, 120_000);
  afterAll(async () => {
    statements?.leave();
    await harness.close();
  });

  /** The stranger has the owner's addresses, and one of everything. The owner has erased, and suppressed, some of them. */
  async function giveBoth() {
    const as = (method: string, path: string, body?: unknown, headers = {}) =>
      harness.api(method, path, { key: stranger.key, body, headers });
    const rows = owner.addresses.map((email) => `${email},Some Body,Founder,SaaS,India`);
    rows.push('gone@gone.example,,,,');
    const csv = `email,name,title,industry,country\n${rows.join('\n')}\n`;
    await as('POST', '/api/leads/import', csv, { 'content-type': 'text/csv' });
    await as('POST', '/api/suppressions', { email: 'own@own.example' });
    await as('POST', '/api/suppressions', { domain: 'own.example' });
    await harness.db.$client.query(
      `insert into reach_incoming_suppressions (import_id, place, user_id, email_key, reason)
       values ($1, 1, $1, 'own@own.example', 'manual')`,
      [stranger.userId],
    );
    await as('DELETE', `/api/leads/${(await as('GET', '/api/leads?q=gone')).body.leads[0].id}?erase=true`);
    await as('POST', '/api/keys', { name: 'own', scope: 'read' });
    await as('POST', '/api/hooks', { url: 'https://hooks.own.example/reach' });
    const { body } = await as('GET', '/api/hooks');
    await as('POST', `/api/hooks/${body.hooks[0].id}/test`);
    await harness.startPreparedRun(stranger);
    await as('POST', '/api/autopilot/start', { goal: GOAL }, { 'idempotency-key': 'own' });

    // What the owner has of the same names and addresses: each of it shows where a condition is missing.
    const { userId } = harness.account;
    const [erased, mailed, bounced] = owner.addresses;
    for (const [text, ...values] of [
      [
        `insert into reach_suppressions (user_id, email_key, reason)
        select $1, reach_erased_key(email), 'erased' from unnest(array[$2, 'ada@company.example']) as email`,
        erased,
      ],
      [
        `insert into reach_suppressions (user_id, email_key, reason) values
        ($1, 'ada@sender.test', 'manual'), ($1, $2, 'complained'), ($1, '@competitor.example', 'complained'), ($1, '@' || split_part($3, '@', 2), 'manual')`,
        mailed,
        bounced,
      ],
      [
        `insert into reach_leads (user_id, email, email_key, name) values ($1, 'ada@company.example', 'ada@company.example', 'Ada ${CANARY}')`,
      ],
      [
        `insert into reach_test_sends (id, user_id, email) select gen_random_uuid(), user_id, email from reach_leads where user_id = $1
        union all select gen_random_uuid(), $1, 'gone@gone.example'`,
      ],
      [
        `insert into reach_hook_endpoints (id, user_id, url, events, secret)
        select gen_random_uuid(), user_id, url, events, secret from reach_hook_endpoints, generate_series(2, 20) where user_id = $1`,
      ],
      [
        `update reach_hook_deliveries set data = data || jsonb_build_object('email', $2::text) where user_id = $1`,
        mailed,
      ],
      [
        `update reach_runs set paced_at = now(), log = log || ('Skipped ' || $2::text) where user_id = $1`,
        mailed,
      ],
      [`update reach_previews set goal = goal || ' ' || $2::text where user_id = $1`, mailed],
      [
        `update reach_campaign_sends set scheduled_at = now() + interval '1 day' where user_id = $1 and status = 'queued'`,
      ],
    ] as [string, ...string[]][])
      await harness.db.$client.query(text, [userId, ...values]);
  }

  async function requestsOf(operation: Operation): Promise<[path: string, options: Call][]> {
    const words = [CANARY, `${CANARY}@suppressed.example`, owner.addresses[1]!, 'true'];
    const names = Object.keys(operation.query?.shape ?? {});
    const queries = ['', ...names.flatMap((name) => words.map((word) => `?${name}=${word}`))];
    const bodies = bodiesOf(operation);
    if (operation.id === 'addSuppression') bodies.push({ body: { email: owner.addresses[1] } });
    // Few leads are looked for in another way than many.
    if (operation.id === 'previewRun')
      for (const limit of [1, 50]) bodies.push({ body: { goal: GOAL, limit } });
    if (operation.id === 'startRun' || operation.id === 'previewRun') {
      const { rows } = await harness.db.$client.query('select id from reach_previews where user_id = $1', [
        harness.account.userId,
      ]);
      bodies.push(...rows.map(({ id }) => ({ body: { goal: GOAL, preview_id: id } })));
    }
    const ids = operation.path.includes('{')
      ? [...owner.ids.map(({ id }) => id), ...(await strangersIds())]
      : [''];
    return ids.flatMap((id) =>
      queries.flatMap((query) =>
        bodies.map((options): [string, Call] => [operation.path.replace(/\{\w+\}/, id) + query, options]),
      ),
    );
  }

  async function strangersIds(): Promise<string[]> {
    const all = owner.tables.map(
      (table) => `select to_jsonb(t)->>'id' as id from ${table} t where user_id = $1`,
    );
    const { rows } = await harness.db.$client.query(
      `select id from (${all.join(' union ')}) every where id is not null`,
      [stranger.userId],
    );
    return rows.map(({ id }) => id);
  }

  /** Without what differs from call to call. Afterwards all rows are as they were. */
  async function answerTo({ operation, path, options }: Omit<Request, 'answer'>): Promise<string> {
    const answer = await harness
      .api(operation.method.toUpperCase(), path, { key: stranger.key, ...options })
      .catch((error: Error) => ({ status: 0, body: error.message }));
    const rows = operation.method === 'get' ? ownersRows : JSON.stringify(await owner.rows());
    if (operation.method !== 'get' && answer.status < 400) await restore();
    const body = JSON.stringify(answer.body)
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|msr_[\w-]+|whsec_[\w+/=]+/g, 'new')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now');
    return `${answer.status} ${body} ${rows === ownersRows ? '' : "with the owner's rows changed"}`;
  }

  it('is noticed, whichever it is', async () => {
    const otherwise: string[] = [];
    let noticed = 0;
    for (const [marked, { mutant, requests }] of mutants) {
      const differs = await statements.without(mutant, () => anyDiffers(requests));
      await restore();
      if (differs) noticed++;
      if (differs === UNNOTICEABLE.some(([words]) => words.test(marked)))
        otherwise.push(`${differs ? 'noticed after all' : 'not noticed'}: ${excerpt(marked)}`);
    }
    process.stdout.write(
      `Conditions on the tenant left out, each once: ${mutants.size}, noticed: ${noticed}\n`,
    );
    expect(otherwise).toEqual([]);
    expect(noticed).toBeGreaterThan(50);
  }, 300_000);

  async function anyDiffers(requests: Request[]): Promise<boolean> {
    for (const request of requests) if ((await answerTo(request)) !== request.answer) return true;
    return false;
  }

  it('of all that stand in the sources', () => {
    const sent = [...mutants.values()].map(({ mutant }) => mutant.text.replace(/\s+/g, ' '));
    const missing = sourceConditions().filter(
      ({ words }) =>
        !sent.some((text) => text.includes(words)) && !NOT_BY_REQUEST.some(([known]) => known.test(words)),
    );
    expect(missing).toEqual([]);
  });
});

function excerpt(marked: string): string {
  return marked.slice(Math.max(0, marked.indexOf('<<') - 200), marked.indexOf('>>') + 100);
}
