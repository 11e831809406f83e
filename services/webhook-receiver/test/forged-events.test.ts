import { createHmac } from 'node:crypto';
import { Agent, request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePlan, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { closeServer, createLogger, createMetrics, listen } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { call, createAccount, indianFounders, testDatabase } from '@reach/testing';
import { createReceiver } from '../src/server.ts';

const SECRET = 'the-webhook-secret-of-the-tests';
const PATH = '/api/webhooks/mail-events';
const sign = (body: Buffer) => createHmac('sha256', SECRET).update(body).digest('hex');

describe('forged events', () => {
  let db: Database;
  let server: Server;
  let url: string;
  let dropDatabase: () => Promise<void>;
  let sends: string[];
  const agent = new Agent({ keepAlive: true });

  beforeAll(async () => {
    const database = await testDatabase();
    dropDatabase = database.drop;
    db = connect(database.url);
    server = createReceiver({
      db,
      logger: createLogger('webhook-receiver', 'silent'),
      secrets: [SECRET],
      basePath: '/reach',
      isDraining: () => false,
      metrics: createMetrics('webhook-receiver'),
    });
    url = await listen(server, 0, '127.0.0.1');
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(100) });
    const goal = 'Find SaaS founders in India and invite them to a demo';
    const { runId } = await startRun({ db }, { userId, goal });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    const { rows } = await db.$client.query('select id from reach_campaign_sends where run_id = $1', [runId]);
    sends = rows.map(({ id }) => id);
  });
  afterAll(async () => {
    agent.destroy();
    await closeServer(server, 0);
    await db.$client.end();
    await dropDatabase();
  });

  const event = (id: string, more = {}) =>
    Buffer.from(JSON.stringify({ reach_send_id: id, event: 'delivered', ...more }));

  function post(body: Buffer, signature: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'x-reach-signature': signature };
      const sent = request(`${url}${PATH}`, { method: 'POST', agent, headers }, (answer) => {
        let text = '';
        answer.on('data', (bytes) => {
          text += bytes;
        });
        answer.on('end', () => resolve({ status: answer.statusCode!, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
  const statuses = async () =>
    (await db.$client.query('select distinct status from reach_campaign_sends')).rows.map(
      (row) => row.status,
    );

  it('a body with any one of its bits turned is refused', async () => {
    const body = event(sends[0]!, { message_id: 'm'.repeat(200) });
    const signature = sign(body);
    for (let at = 0; at < body.length; at++) {
      const turned = Buffer.from(body);
      turned[at]! ^= 1 << (at % 8);
      expect([at, (await post(turned, signature)).status]).toEqual([at, 401]);
    }
    expect(await statuses()).toEqual(['queued']);
  });

  it('a flood of them keeps no signed one out, and none of them in', async () => {
    const forged = event(sends[0]!, { event: 'clicked' });
    let flooding = true;
    let refused = 0;
    const flood = Array.from({ length: 50 }, async () => {
      while (flooding) {
        const { status } = await post(forged, '0'.repeat(64));
        if (status !== 401) throw new Error(`a forged event was answered with ${status}`);
        refused++;
      }
    });
    for (const id of sends) {
      const body = event(id);
      const { status, text } = await post(body, sign(body));
      expect([status, JSON.parse(text)]).toEqual([200, { ok: true, matched: true, status: 'delivered' }]);
    }
    const seen = refused;
    flooding = false;
    await Promise.all(flood);
    expect(seen).toBeGreaterThan(sends.length);
    expect(await statuses()).toEqual(['delivered']);
    const { body: metrics } = await call('GET', `${url}/metrics`);
    const counted = /^reach_mail_events_total{.*outcome="invalid_signature".*} (\d+)$/m.exec(metrics)?.[1];
    expect(Number(counted)).toBeGreaterThanOrEqual(refused);
  });
});
