import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorAnswer, MAIL_EVENTS, mailEventAnswer } from '@reach/contracts';
import { closeServer, createLogger, listen } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { testDatabase } from '@reach/testing';
import fc from 'fast-check';
import { createReceiver } from '../src/server.ts';

/** More of them: `FUZZ_RUNS=20000 npm test -- services/webhook-receiver/test/fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1_500);
const SECRET = 'the-webhook-secret-of-the-tests';

const event = fc.record(
  {
    reach_send_id: fc.oneof(fc.uuid(), fc.string({ unit: 'binary' }), fc.anything()),
    event: fc.oneof(fc.constantFrom(...MAIL_EVENTS, 'DELIVERED', '', 'queued'), fc.anything()),
    recipient: fc.oneof(fc.emailAddress(), fc.anything()),
    message_id: fc.anything(),
    __proto__: fc.anything(),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  { weight: 3, arbitrary: event.map((value) => Buffer.from(JSON.stringify(value) ?? '')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        '',
        'null',
        '[]',
        '{',
        '['.repeat(30_000),
        `"${'x'.repeat(70_000)}"`,
        '{"__proto__":{"polluted":1}}',
      )
      .map((text) => Buffer.from(text)),
  },
);
const signed = fc.oneof(
  { weight: 3, arbitrary: fc.constant('right') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '0'.repeat(64), 'zz', 'é'.normalize('NFD').slice(0, 1).repeat(64)),
  },
);

describe('the receiver under generated requests', () => {
  let db: Database;
  let server: Server;
  let url: string;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await testDatabase();
    drop = database.drop;
    db = connect(database.url);
    const logger = createLogger('webhook-receiver', 'silent');
    server = createReceiver({ db, logger, secrets: [SECRET], basePath: '/reach', isDraining: () => false });
    url = await listen(server, 0, '127.0.0.1');
  });
  afterAll(async () => {
    process.stderr.write(`Generated requests to the receiver: ${asked}\n`);
    await closeServer(server, 0);
    await db.$client.end();
    await drop();
  });

  let asked = 0;

  it('never answers 5xx, never hangs, and lets nothing in without the signature', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        signed,
        fc.constantFrom('application/json', 'text/plain'),
        async (bytes, how, type) => {
          asked++;
          const right = createHmac('sha256', SECRET).update(bytes).digest('hex');
          const answer = await fetch(`${url}/api/webhooks/mail-events`, {
            method: 'POST',
            body: new Uint8Array(bytes),
            headers: { 'content-type': type, 'x-reach-signature': how === 'right' ? right : how },
            signal: AbortSignal.timeout(10_000),
          });
          const json = await answer.json();
          expect(answer.status).toBeLessThan(500);
          if (how !== 'right') expect([401, 413]).toContain(answer.status);
          const shape = answer.status === 200 ? mailEventAnswer : errorAnswer;
          expect(shape.safeParse(json).error).toBeUndefined();
          expect(answer.headers.get('x-request-id')).toBeTruthy();
        },
      ),
      { numRuns: RUNS },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  }, 600_000);
});
