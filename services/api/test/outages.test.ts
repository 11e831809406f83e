import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startRedis, TOOLS_DIR } from '@reach/stack';
import { waitFor } from '@reach/testing';
import { GOAL, startHarness } from './harness.ts';

/** A port on which nothing listens: it is refused at once. */
const NOBODY = '127.0.0.1:1';

describe('when a store is away', () => {
  it('Postgres: every route answers 503 with retry, and none hangs', async () => {
    const harness = await startHarness({ databaseUrl: `postgres://nobody@${NOBODY}/none` });
    try {
      for (const [method, path] of [
        ['POST', '/api/autopilot/start'],
        ['GET', '/api/autopilot/runs'],
        ['GET', '/api/autopilot/018f7c6e-0000-7000-8000-000000000000'],
        ['GET', '/api/leads'],
      ] as const) {
        const answer = await harness.api(method, path, method === 'POST' ? { body: { goal: GOAL } } : {});
        expect([path, answer.status]).toEqual([path, 503]);
        expect(answer.body).toMatchObject({ error: expect.any(String), retry: true });
        expect(answer.headers.get('retry-after')).toBe('1');
      }
      expect((await harness.api('GET', '/readyz')).status).toBe(503);
      expect((await harness.api('GET', '/healthz')).status).toBe(200);
    } finally {
      await harness.close();
    }
  });

  it('a replica: what reads is answered, what writes gets 503 with retry', async () => {
    const primary = await startHarness({ leads: 3 });
    const { connectionString } = primary.db.$client.options;
    const readOnly = encodeURIComponent('-c default_transaction_read_only=on');
    const replica = await startHarness({ databaseUrl: `${connectionString}?options=${readOnly}` });
    const { key } = primary.account;
    try {
      const runId = await primary.startPreparedRun();
      for (const path of [
        '/api/autopilot/runs',
        `/api/autopilot/${runId}`,
        `/api/autopilot/${runId}/status`,
        `/api/autopilot/${runId}/recipients`,
        `/api/autopilot/${runId}/timeline`,
        '/api/leads',
      ]) {
        const answer = await replica.api('GET', path, { key });
        expect([path, answer.status, answer.body]).toEqual([
          path,
          200,
          (await primary.api('GET', path)).body,
        ]);
      }
      const stop = { key, body: { action: 'stop' } };
      const stopped = await replica.api('POST', `/api/autopilot/${runId}/status`, stop);
      expect([stopped.status, stopped.body.retry]).toEqual([503, true]);
      const started = await replica.api('POST', '/api/autopilot/start', { key, body: { goal: GOAL } });
      expect([started.status, started.body.retry]).toEqual([503, true]);
    } finally {
      await replica.close();
      await primary.close();
    }
  });

  it('Redis: starts and stops are taken as usual, and readiness says degraded', async () => {
    const harness = await startHarness({ redisUrl: `redis://${NOBODY}` });
    try {
      const started = await harness.api('POST', '/api/autopilot/start', { body: { goal: GOAL } });
      expect(started.status).toBe(202);
      const stop = { body: { action: 'stop' } };
      const path = `/api/autopilot/${started.body.runId}/status`;
      expect((await harness.api('POST', path, stop)).status).toBe(200);
      expect((await harness.api('GET', path)).body.run.status).toBe('stopped');
      const ready = await harness.api('GET', '/readyz');
      expect([ready.status, ready.body]).toEqual([200, { ok: true, failed: [], degraded: ['redis'] }]);
    } finally {
      await harness.close();
    }
  });

  it('Redis: the limits still hold, as each process counts for itself', async () => {
    const harness = await startHarness({ redisUrl: `redis://${NOBODY}` });
    try {
      await harness.db.$client.query('update reach_users set requests_per_minute = 5');
      const statuses: number[] = [];
      for (let request = 0; request < 8; request++)
        statuses.push((await harness.api('GET', '/api/autopilot/runs')).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    } finally {
      await harness.close();
    }
  });

  it('Redis hangs: requests do not wait for it, each of a hundred', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'reach-frozen-'));
    const redis = await startRedis({ dir, durable: false, toolsDir: TOOLS_DIR, log: () => {} });
    const harness = await startHarness({ redisUrl: redis.url });
    try {
      await waitFor(async () => (await harness.api('GET', '/readyz')).body.degraded.length === 0);
      process.kill(redis.pid, 'SIGSTOP');
      // At two seconds each this would take more than three minutes.
      for (let request = 0; request < 100; request++) {
        expect((await harness.api('GET', '/api/autopilot/runs')).status).toBe(200);
      }
    } finally {
      process.kill(redis.pid, 'SIGCONT');
      await harness.close();
      await redis.stop();
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
