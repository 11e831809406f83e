import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorAnswer, OPERATIONS, type Operation } from '@reach/contracts';
import { createAccount } from '@reach/testing';
import fc from 'fast-check';
import { nearly } from './arbitraries.ts';
import { checkAnswer } from './check-answer.ts';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

/** For each route. More of them: `FUZZ_RUNS=500 npm test -- services/api/test/fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 60);

/** Every route that this service answers, as the OpenAPI document has them. */
const ROUTES = OPERATIONS.filter(({ path }) => !path.startsWith('/api/webhooks/'));

const goal = fc.oneof(
  fc.constant(GOAL),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ minLength: 9, maxLength: 12 }),
  fc.constantFrom(
    'a'.repeat(10),
    'a'.repeat(2000),
    'a'.repeat(2001),
    '😀'.repeat(2000),
    'nul \u0000 in the middle',
  ),
  fc.constantFrom('half \ud800 of a pair', '\u200b'.repeat(40), `Find founders ${'{{'.repeat(300)}`),
);
const count = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, 20, 500, 501, '20', null));
const action = fc.oneof(fc.constantFrom('stop', 'STOP', 'resume', '', null), fc.string());
const email = fc.oneof(
  fc.emailAddress(),
  fc.constantFrom('a@b', '"x y"@z.example', 'a@b.example,c@d.example', 'ä@ö.example'),
  fc.string(),
);
const lead = fc.record(
  { email, name: fc.anything(), tags: fc.anything(), custom: fc.anything() },
  { requiredKeys: [] },
);

/** Where more hurts than what the schema says. */
const BODIES: Record<string, fc.Arbitrary<unknown>> = {
  startRun: fc.record({ goal }, { requiredKeys: [] }),
  previewRun: fc.record({ goal, limit: count }, { requiredKeys: [] }),
  stopRun: fc.record({ action }),
  importLeads: fc.oneof(
    fc.record({ leads: fc.array(lead, { maxLength: 5 }) }),
    fc.array(lead, { maxLength: 5 }),
  ),
};

function bodyOf({ id, body }: Operation): fc.Arbitrary<unknown> | undefined {
  if (!body) return undefined;
  const near = body.example === undefined ? fc.string() : nearly(body.schema);
  return fc.oneof(BODIES[id] ?? near, near, fc.constant(body.example ?? body.csv));
}

/** What is no JSON, or a JSON that is meant to hurt. */
const brokenBody = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"goal":1e999}',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    '['.repeat(5_000),
    `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
    `{"goal":"${'x'.repeat(20_000)}"}`,
  ),
  fc.json(),
  fc.string({ unit: 'binary' }),
);
const contentType = fc.oneof(
  { weight: 5, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-8',
      'application/json; charset=utf-16',
      'text/csv',
      'text/plain',
      '',
    ),
  },
);
const number = fc.oneof(
  fc.integer({ min: -2, max: 300 }).map(String),
  fc.constantFrom('', '0', '1e2', '0x10', '٣', '99999999999', '-1', ' 1', '1.5', 'NaN'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const words = fc.oneof(
  number,
  fc.constantFrom(
    "'",
    '"',
    "';drop table reach_leads;--",
    'a & | ! ( ) :*',
    '\\',
    '%00',
    '-',
    'or',
    'x '.repeat(150),
  ),
  fc.string({ unit: 'grapheme' }),
);
const path = (id: fc.Arbitrary<string>) =>
  id.map((text) => (/^[\x21-\x7e]*$/.test(text) ? text : encodeSafely(text)));

describe('the api under thousands of generated requests', () => {
  let harness: Harness;
  let agent: Agent;
  let ownRun: string;
  let own: string[];
  let foreignRun: string;
  let asked = 0;

  beforeAll(async () => {
    harness = await startHarness({ leads: 3 });
    agent = new Agent({ keepAlive: true, maxSockets: 8 });
    await harness.db.$client.query('update reach_users set credits_limit = 1000000');
    ownRun = await harness.startPreparedRun();
    foreignRun = await harness.startPreparedRun(await createAccount(harness.db));
    const kinds = ['leads', 'hook_endpoints', 'hook_deliveries'].map(
      (name) => `(select id from reach_${name} where user_id = $1 limit 1)`,
    );
    const { body } = await harness.api('POST', '/api/hooks', {
      body: { url: 'https://hooks.company.example/reach' },
    });
    await harness.api('POST', `/api/hooks/${body.hook.id}/test`);
    const { rows } = await harness.db.$client.query(kinds.join(' union all '), [harness.account.userId]);
    own = rows.map(({ id }) => id);
  });
  afterAll(async () => {
    agent.destroy();
    await harness.close();
    process.stderr.write(`Generated requests to the api: ${asked}\n`);
  });

  const id = () =>
    fc.oneof(
      fc.constantFrom(
        ownRun,
        ...own,
        foreignRun,
        ownRun.toUpperCase(),
        '%E0%A4%A',
        '%00',
        '..%2f..',
        'null',
        'a'.repeat(3_000),
      ),
      fc.uuid(),
      path(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })),
    );

  it.each(ROUTES.map((operation) => [operation.id, operation] as const))(
    '%s: never 5xx, never a hang, always the documented shape',
    async (_name, operation) => {
      const method = operation.method.toUpperCase();
      const names = Object.keys(operation.query?.shape ?? {});
      const madeBody = bodyOf(operation);
      const key = fc.oneof(
        { weight: 12, arbitrary: fc.constant(`Bearer ${harness.account.key}`) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('', 'Bearer', 'Bearer msr_x', `Basic ${harness.account.key}`),
        },
      );
      const headers = fc.record(
        {
          authorization: key,
          'content-type': contentType,
          'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('', 'a b', 'x'.repeat(256))),
          'x-request-id': fc.constantFrom('mine', '<script>', 'x'.repeat(100)),
          'last-event-id': fc.constantFrom('0', '-1', 'x', '99999999999999999999'),
          'x-cron-secret': fc.constantFrom(CRON_SECRET, '', 'wrong'),
          'content-encoding': fc.constantFrom('identity', 'identity', 'identity', 'gzip'),
        },
        { requiredKeys: ['authorization'] },
      );
      const query = fc.dictionary(
        fc.constantFrom(...names, 'limit', '__proto__', 'limit[]'),
        fc.oneof(number, words, fc.constantFrom('true', 'sent', 'reasons', 'a@b.example', 'b.example')),
        { maxKeys: 3 },
      );
      const body = madeBody
        ? fc.oneof(
            { weight: 3, arbitrary: madeBody.map((value) => JSON.stringify(value) ?? '') },
            { weight: 1, arbitrary: brokenBody },
          )
        : fc.constant('');
      await fc.assert(
        fc.asyncProperty(headers, query, body, id(), async (given, parameters, text, runId) => {
          asked++;
          const search = Object.entries(parameters).map(
            ([name, value]) => `${encodeSafely(name)}=${encodeSafely(value)}`,
          );
          const target = `${operation.path.replace(/\{\w+\}/, runId)}${search.length > 0 ? `?${search.join('&')}` : ''}`;
          const answer = await ask(agent, harness.url, method, target, given, method === 'GET' ? '' : text);
          expect(answer.status).toBeLessThan(500);
          expect(answer.requestId).toMatch(/^[\w.-]{1,64}$/);
          if (operation.security === 'account' || answer.status >= 400)
            expect(answer.text).not.toMatch(LEAKS);
          const isJson = answer.headers.get('content-type')?.includes('json');
          const parsed = isJson ? JSON.parse(answer.text) : answer.text;
          if (answer.status < 300)
            checkAnswer(method, operation.path.replace(/\{\w+\}/, 'x'), { ...answer, body: parsed });
          else if (answer.status >= 400 && isJson)
            expect(errorAnswer.safeParse(parsed).error).toBeUndefined();
          else expect([301, 302, 303, 404]).toContain(answer.status);
        }),
        { numRuns: RUNS },
      );
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
    600_000,
  );
});

/** Words of stacks, of SQL and of libraries. */
const LEAKS =
  /node_modules|\.ts:\d|\bat \w+ \(|select .* from|reach_[a-z]+s\b|postgres|ECONN|violates|syntax error at/i;

function encodeSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Below fetch, which mends paths and headers before it sends them. */
function ask(
  agent: Agent,
  base: string,
  method: string,
  target: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; text: string; requestId: string; headers: Headers }> {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body.toWellFormed());
    const given = bytes.length > 0 ? { ...headers, 'content-length': String(bytes.length) } : headers;
    const { hostname, port } = new URL(base);
    const call = request(
      { agent, hostname, port, method, path: target, headers: given, timeout: 10_000 },
      (res) => {
        let text = '';
        const headers = new Headers();
        for (const [name, value] of Object.entries(res.headers)) headers.set(name, String(value));
        const end = () =>
          resolve({
            status: res.statusCode ?? 0,
            text,
            requestId: String(res.headers['x-request-id']),
            headers,
          });
        // A live view has no end to wait for.
        if (headers.get('content-type')?.startsWith('text/event-stream')) {
          end();
          return res.destroy();
        }
        res.setEncoding('utf8');
        res.on('data', (chunk) => {
          text += chunk;
        });
        res.on('end', end);
        res.on('error', reject);
      },
    );
    call.on('timeout', () => call.destroy(new Error(`${method} ${target} hangs`)));
    call.on('error', reject);
    call.end(bytes);
  });
}
