import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPERATIONS } from '@reach/contracts';
import { call } from '@reach/testing';
import { Validator } from '@seriousme/openapi-schema-validator';
import { checkAnswer, DOCUMENT } from './check-answer.ts';
import { type Harness, startHarness } from './harness.ts';

/** What express keeps of a router; it has no public way to list routes. */
interface Layer {
  match: (path: string) => { path: string } | undefined;
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

describe('the OpenAPI document', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  it('is valid OpenAPI 3.1, at the root and under the prefix', async () => {
    for (const prefix of ['', '/reach']) {
      const { status, body } = await harness.api('GET', `${prefix}/openapi.json`);
      expect(status).toBe(200);
      expect(body.openapi).toMatch(/^3\.1\./);
      expect(body.servers).toEqual([{ url: prefix || '/' }]);
      expect(await new Validator().validate(body)).toMatchObject({ valid: true });
    }
  });

  it('names every mounted route with its methods, and no other', () => {
    const { stack } = (harness.app as unknown as { router: { stack: Layer[] } }).router;
    const mounted = new Map(allRoutes(stack).map((route) => [route, methodsOf(route)]));
    const documented = new Map(allRoutes(stack).map((route) => [route, [] as string[]]));
    for (const { method, path } of OPERATIONS) {
      if (path.startsWith('/api/webhooks/')) continue; // another service's
      const route = find(stack, path.replace(/\{\w+\}/, 'x'));
      if (!route) throw new Error(`${path} is documented and not mounted`);
      documented.get(route)!.push(method);
    }
    for (const [route, methods] of mounted) {
      expect({ route: route.path, methods: documented.get(route)!.sort() }).toEqual({
        route: route.path,
        methods,
      });
    }
    expect(mounted.size).toBeGreaterThan(10);
  });

  it.each(OPERATIONS.filter(({ body }) => body).map((operation) => [operation.id, operation] as const))(
    'the example of %s is accepted',
    async (_id, { method, path, body, security }) => {
      if (path.startsWith('/api/webhooks/') || security === 'open')
        return expect(body!.schema.safeParse(body!.example ?? body!.mail).success).toBe(true);
      const target = path.replace('{id}', path.includes('{id}') ? await harness.startPreparedRun() : '');
      const sent = body!.example === undefined ? [] : [{ body: body!.example }];
      const csv = body!.csv ? [{ body: body!.csv, headers: { 'content-type': 'text/csv' } }] : [];
      for (const options of [...sent, ...csv]) {
        const { status } = await harness.api(method.toUpperCase(), target, options);
        expect(status).toBeLessThan(300);
      }
    },
  );

  it('an answer in another shape is noticed', async () => {
    const answer = await call('GET', `${harness.url}/api/autopilot/runs`, { key: harness.account.key });
    expect(() => checkAnswer('GET', '/api/autopilot/runs', answer)).not.toThrow();
    const { total: _gone, ...rest } = answer.body;
    expect(() => checkAnswer('GET', '/api/autopilot/runs', { ...answer, body: rest })).toThrow(/total/);
    expect(() => checkAnswer('GET', '/api/autopilot/runs', { ...answer, status: 418 })).toThrow(/418/);
  });

  it('shows the rules that the requests are checked against', () => {
    // biome-ignore lint/suspicious/noExplicitAny: parsed JSON
    const paths = DOCUMENT.paths as any;
    const goal =
      paths['/api/autopilot/start'].post.requestBody.content['application/json'].schema.properties.goal;
    expect(goal).toMatchObject({ type: 'string', minLength: 10, maxLength: 2000 });
    expect(paths['/api/autopilot/{id}'].get.parameters).toContainEqual(
      expect.objectContaining({
        name: 'limit',
        in: 'query',
        schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
      }),
    );
  });

  it('/docs shows every route without a script or anything from elsewhere', async () => {
    const { status, headers, body } = await harness.api('GET', '/docs');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const { summary } of OPERATIONS) {
      const shown = summary.replace(/"/g, '&quot;').replace(/`(.*?)`/g, '<code>$1</code>');
      expect(body).toContain(`<h3>${shown}</h3>`);
    }
    // What is marked as code in the document is code on the page, but for the JSON itself.
    expect(body.replace(/<pre.*?<\/pre>/gs, '')).not.toContain('`');
    expect(body).not.toMatch(/<script|(?:src|href)="(?:https?:)?\/\/|style="/);
    expect((await harness.api('GET', '/docs/style.css')).headers.get('content-type')).toContain('text/css');
  });

  it('/docs shows the fields of every body, and how each kind of caller signs in', async () => {
    const { body } = await harness.api('GET', '/docs');
    for (const { id } of OPERATIONS.filter(({ body: taken }) => taken?.example !== undefined)) {
      const [, section = ''] = new RegExp(`<section id="${id}">(.*?)<h4>Answers`, 's').exec(body) ?? [];
      expect([id, section]).toEqual([id, expect.stringContaining('<summary>Schema</summary>')]);
    }
    expect(body).toMatch(/<section id="startRun">.*?Schema.*?&quot;follow_ups&quot;.*?<h4>Answers/s);
    const [, signIn = ''] = /<section id="sign-in">(.*?)<\/section>/s.exec(body) ?? [];
    for (const header of [
      'Authorization: Bearer msr_…',
      'Cookie: reach_key=…',
      'x-cron-secret: …',
      'x-reach-signature: …',
      'svix-signature: …',
    ]) {
      expect(signIn).toMatch(new RegExp(`<code>${header}</code><br>[A-Z<]`));
    }
  });
});

type Route = NonNullable<Layer['route']>;

function allRoutes(stack: Layer[]): Route[] {
  const found = stack.flatMap(({ route, handle }) => (route ? [route] : allRoutes(handle.stack ?? [])));
  return [...new Set(found)];
}

function methodsOf({ methods }: Route): string[] {
  return Object.keys(methods)
    .filter((method) => !['_all', 'head'].includes(method))
    .sort();
}

/** The route that express would choose for a path. */
function find(stack: Layer[], path: string): Route | undefined {
  for (const layer of stack) {
    const match = layer.match(path);
    if (!match) continue;
    if (layer.route) return layer.route;
    const within = layer.handle.stack && find(layer.handle.stack, path.slice(match.path.length) || '/');
    if (within) return within;
  }
  return undefined;
}
