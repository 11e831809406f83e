import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Harness, startHarness } from './harness.ts';

const TOKEN = 'a-metrics-token-of-the-tests';

describe('GET /metrics', () => {
  let open: Harness;
  let guarded: Harness;
  beforeAll(async () => {
    open = await startHarness();
    guarded = await startHarness({ metricsToken: TOKEN });
  });
  afterAll(() => Promise.all([open.close(), guarded.close()]));

  it('counts answers by documented route and status, with and without the prefix', async () => {
    await open.api('GET', '/api/autopilot/runs');
    await open.api('GET', '/reach/api/autopilot/runs');
    await open.api('GET', '/api/autopilot/01990000-0000-7000-8000-000000000000/status');
    await open.api('GET', '/api/autopilot/01990000-0000-7000-8000-00000000000f/status');
    await open.api('GET', '/made/up/path');
    const { body, headers } = await open.api('GET', '/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(counts(body)).toEqual({
      'GET /api/autopilot/runs 200': 2,
      'GET /api/autopilot/{id}/status 404': 2,
      'GET other 404': 1,
    });
    expect(body).toMatch(/^process_resident_memory_bytes{service="api"} \d/m);
  });

  it('401: through a proxy, as long as no token is set', async () => {
    const { status } = await open.api('GET', '/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } });
    expect(status).toBe(401);
  });

  it('with a token, only who shows it gets an answer', async () => {
    const statusWith = async (authorization: string) =>
      (await guarded.api('GET', '/metrics', { headers: { authorization } })).status;
    expect(await statusWith('')).toBe(401);
    expect(await statusWith(`Bearer ${guarded.account.key}`)).toBe(401);
    expect(await statusWith(`Bearer ${TOKEN}`)).toBe(200);
  });
});

function counts(text: string): Record<string, number> {
  const series = text.matchAll(
    /^reach_http_request_duration_seconds_count{.*method="(\w+)",route="([^"]+)",status="(\d+)"} (\d+)$/gm,
  );
  return Object.fromEntries(
    [...series].map(([, method, route, status, n]) => [`${method} ${route} ${status}`, Number(n)]),
  );
}
