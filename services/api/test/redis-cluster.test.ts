import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDoorbell, createWorker, type Doorbell, QUEUES, type Worker } from '@reach/queues';
import { freePort } from '@reach/stack';
import { waitFor } from '@reach/testing';
import { Redis } from 'ioredis';
import { startHarness } from './harness.ts';

const SLOTS = [
  [0, 5_460],
  [5_461, 10_922],
  [10_923, 16_383],
] as const;

const version = /v=(\d+)/.exec(spawnSync('redis-server', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const canRun = Number(version?.[1] ?? 0) >= 7;

// Skipped where this machine has no redis-server of version 7 or newer in its path.
(canRun ? describe : describe.skip)('a Redis Cluster of three nodes', () => {
  const dir = mkdtempSync(join(tmpdir(), 'reach-cluster-'));
  const processes: ChildProcess[] = [];
  let nodes: Redis[] = [];
  let redisUrl = '';
  let doorbell: Doorbell;
  const workers: Worker[] = [];

  beforeAll(async () => {
    const ports: { port: number; bus: number }[] = [];
    for (const _ of SLOTS) ports.push({ port: await freePort(), bus: await freePort() });
    for (const { port, bus } of ports) {
      const settings = {
        port,
        'cluster-port': bus,
        bind: '127.0.0.1',
        save: '',
        dir,
        'cluster-config-file': `nodes-${port}.conf`,
      };
      const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
      processes.push(spawn('redis-server', [...words, '--cluster-enabled', 'yes'], { stdio: 'ignore' }));
    }
    nodes = ports.map(({ port }) => new Redis(port, { retryStrategy: () => 100 }).on('error', () => {}));
    for (const [index, [from, to]] of SLOTS.entries()) {
      const { port, bus } = ports[index]!;
      await nodes[index]!.call('cluster', 'addslotsrange', from, to);
      await nodes[0]!.call('cluster', 'meet', '127.0.0.1', port, bus);
    }
    for (const node of nodes) {
      await waitFor(async () => /cluster_state:ok/.test(String(await node.call('cluster', 'info'))));
    }
    redisUrl = ports.map(({ port }) => `redis://127.0.0.1:${port}`).join(',');
    doorbell = createDoorbell({ redisUrl, prefix: 'reach' });
    // A ring gives up soon, and the first of a busy machine may still wait for its connections.
    await waitFor(() => doorbell.ping().then(() => true));
  });
  afterAll(async () => {
    for (const worker of workers) await worker.close();
    await doorbell?.close();
    for (const node of nodes) node.disconnect();
    for (const child of processes) child.kill();
    rmSync(dir, { recursive: true, force: true });
  });

  it('carries jobs of every queue from who rings to who works', async () => {
    const runId = '01890000-0000-7000-8000-000000000001';
    const done: string[] = [];
    const fails = (error: unknown) => done.push(String(error));
    const work = <Payload>(queue: Parameters<typeof createWorker<Payload>>[0]) =>
      workers.push(
        createWorker(queue, { redisUrl, prefix: 'reach', onJobFailed: fails, onAway: fails }, async () =>
          done.push(queue.name),
        ),
      );
    work(QUEUES.planGeneration);
    work(QUEUES.leadMatching);
    work(QUEUES.leadNormalisation);
    work(QUEUES.sendRelease);
    work(QUEUES.sends);
    work(QUEUES.hookDeliveries);
    expect(await doorbell.ring(QUEUES.planGeneration, [{ runId }])).toBe(true);
    expect(await doorbell.ring(QUEUES.leadMatching, [{ runId }])).toBe(true);
    expect(await doorbell.ring(QUEUES.leadNormalisation, [{}])).toBe(true);
    expect(await doorbell.ring(QUEUES.sendRelease, [{ runId }])).toBe(true);
    const ranges = [1, 501, 1_001].map((from) => ({ runId, from, to: from + 499 }));
    expect(await doorbell.ring(QUEUES.sends, ranges)).toBe(true);
    expect(await doorbell.ring(QUEUES.hookDeliveries, [{}])).toBe(true);
    await waitFor(() => done.length >= 8, { message: 'Not all jobs were done' });
    expect(done.sort()).toEqual([
      'hook-deliveries',
      'lead-matching',
      'lead-normalisation',
      'plan-generation',
      'send-release',
      'sends',
      'sends',
      'sends',
    ]);
  });

  it('keeps the repeatable job and tells the depths of queues', async () => {
    expect(await doorbell.repeatEvery(QUEUES.sendRelease, 60_000, {})).toBe(true);
    expect(Object.keys(await doorbell.depths()).sort()).toEqual(
      Object.values(QUEUES)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('lays queues on more than one node', async () => {
    await doorbell.ring(QUEUES.planGeneration, [{ runId: '01890000-0000-7000-8000-000000000002' }]);
    const used = await Promise.all(nodes.map(async (node) => (await node.keys('*')).length > 0));
    expect(used.filter(Boolean).length).toBeGreaterThan(1);
  });

  it('counts the requests of an account for all processes', async () => {
    const harness = await startHarness({ redisUrl, leads: 1 });
    try {
      await waitFor(async () => {
        expect((await harness.api('GET', '/api/autopilot/runs')).status).toBe(200);
        const keys = await Promise.all(nodes.map((node) => node.keys('*:rate:requests:*')));
        return keys.flat().length === 1;
      });
    } finally {
      await harness.close();
    }
  });
});
