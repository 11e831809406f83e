import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '@reach/schema';
import { createAccount, testDatabase, waitFor } from '@reach/testing';
import express, { type Response } from 'express';
import { createLive, type Look } from '../src/routes/live-stream.ts';

const PLACES = 20;

describe('a live view', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let server: Server | undefined;
  let draining: boolean;

  beforeAll(async () => {
    database = await testDatabase();
    db = connect(database.url);
  });
  afterEach(() => {
    draining = true;
    server?.closeAllConnections();
    server?.close();
  });
  afterAll(async () => {
    await db.$client.end();
    await database.drop();
  });

  async function serve(look: (res: Response) => Promise<Look>): Promise<string> {
    const { userId } = await createAccount(db);
    const { rows } = await db.$client.query('select id from reach_api_keys where user_id = $1', [userId]);
    draining = false;
    const live = createLive({ db, isDraining: () => draining });
    const app = express().get('/', (req, res) => {
      Object.assign(res.locals, { userId, keyId: rows[0].id });
      return live(req, res, () => look(res));
    });
    app.use(((error, _req, res, _next) => {
      res.status(error.code === 'too_many_requests' ? 429 : 500).end();
    }) as express.ErrorRequestHandler);
    server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server!.once('listening', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  it('whoever leaves before the first look is over takes no place', async () => {
    const looking: Response[] = [];
    let letLook = () => {};
    const held = new Promise<void>((resolve) => {
      letLook = resolve;
    });
    let ended = 0;
    const url = await serve(async (res) => {
      looking.push(res);
      await held;
      ended++;
      return { news: 'data: here\n\n', againMs: 10 };
    });
    const leave = new AbortController();
    const left = Array.from({ length: PLACES }, () => fetch(url, { signal: leave.signal }).catch(() => {}));
    await waitFor(() => looking.length === PLACES);
    leave.abort();
    await Promise.all(left);
    await waitFor(() => looking.every((res) => res.closed));
    letLook();
    await waitFor(() => ended >= PLACES);
    const stay = new AbortController();
    expect((await fetch(url, { signal: stay.signal })).status).toBe(200);
    stay.abort();
  });

  it('leaves nothing out for a reader that stops reading for a while', async () => {
    const NEWS = 20;
    let number = 0;
    let answering: Response | undefined;
    const url = await serve(async (res) => {
      answering = res;
      if (number === NEWS) return { news: '', againMs: 1 };
      number++;
      return { news: `data: ${number}\ndata: ${'x'.repeat(1_000_000)}\n\n`, againMs: 1 };
    });
    const leave = new AbortController();
    const answer = await fetch(url, { signal: leave.signal });
    expect(answer.status).toBe(200);
    const reader = answer.body!.getReader();
    await waitFor(() => answering?.writableNeedDrain);
    const told: number[] = [];
    let text = '';
    while (told.at(-1) !== NEWS) {
      const { value, done } = await reader.read();
      expect(done).toBe(false);
      text += Buffer.from(value!).toString();
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      told.push(...blocks.flatMap((block) => /^data: (\d+)/.exec(block)?.[1] ?? []).map(Number));
    }
    leave.abort();
    expect(told).toEqual(Array.from({ length: NEWS }, (_, n) => n + 1));
  });
});
