import { createHash } from 'node:crypto';
import { AppError } from '@reach/contracts';
import { isActiveKey } from '@reach/outreach';
import { isUnavailable } from '@reach/runtime';
import type { Database } from '@reach/schema';
import type { Request, Response } from 'express';

export interface LiveDeps {
  db: Database;
  isDraining: () => boolean;
}

/** One look at the rows: the events since the look before, ready to be written, and when to look again. */
export interface Look {
  news: string;
  againMs: number;
}

export type Live = (req: Request, res: Response, look: () => Promise<Look>) => Promise<void>;

/** How often the rows are asked: while a run works, and afterwards, when only the provider's events move it. */
export const WORKING_MS = 500;
export const ENDED_MS = 2_000;
const KEEP_ALIVE_MS = 15_000;
const MAX_STREAM_MS = 15 * 60_000;
/** A key that is revoked meanwhile must not look on. */
const KEY_CHECK_MS = 3_000;
const STREAMS_PER_USER = 20;

/** Answers with Server-Sent Events until the caller leaves; a user has so many of them at once, over all routes. */
export function createLive(deps: LiveDeps): Live {
  const streams = new Map<string, number>();
  return async (req, res, look) => {
    const userId: string = res.locals.userId;
    // Before anything is written, so that what is not there is answered as usual.
    const first = await look();
    // Who has left meanwhile sends no `close` any more that would give a place back.
    if (res.closed) return;
    if ((streams.get(userId) ?? 0) >= STREAMS_PER_USER) {
      throw new AppError('too_many_requests', `At most ${STREAMS_PER_USER} live views at once`, {
        retryAfter: 5,
      });
    }
    if (req.method === 'HEAD') return void res.type('text/event-stream').end();
    streams.set(userId, (streams.get(userId) ?? 0) + 1);
    res.on('close', () => {
      const left = (streams.get(userId) ?? 1) - 1;
      if (left === 0) streams.delete(userId);
      else streams.set(userId, left);
    });
    await stream(deps, res, look, first);
  };
}

async function stream(deps: LiveDeps, res: Response, look: () => Promise<Look>, first: Look): Promise<void> {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // nginx would hold the events back otherwise.
    'X-Accel-Buffering': 'no',
  });
  res.write('retry: 1000\n\n');
  const keyId: string = res.locals.keyId;
  const endsAt = performance.now() + MAX_STREAM_MS;
  let quietSince = performance.now();
  let keyChecked = performance.now();
  let seen: Look | undefined = first;
  while (!res.closed) {
    const news = seen?.news ?? '';
    const quiet = performance.now() - quietSince > KEEP_ALIVE_MS;
    if (news || quiet) quietSince = performance.now();
    if (news || (quiet && !res.writableNeedDrain)) res.write(news || ': still here\n\n');
    if (deps.isDraining() || performance.now() > endsAt) break;
    await pauseOrClose(res, seen?.againMs ?? ENDED_MS);
    if (res.closed) break;
    if (performance.now() - keyChecked > KEY_CHECK_MS) {
      if ((await unlessAway(isActiveKey(deps, keyId))) === false) break;
      keyChecked = performance.now();
    }
    // For a reader that does not read, nothing is looked up: a look counts as told.
    seen = res.writableNeedDrain
      ? { news: '', againMs: seen?.againMs ?? ENDED_MS }
      : await unlessAway(look());
  }
  res.end();
}

export function event(name: string, id: string, data: unknown): string {
  return `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}

export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** While Postgres is away the stream stays open and says nothing. */
async function unlessAway<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isUnavailable(error)) return undefined;
    throw error;
  }
}

function pauseOrClose(res: Response, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      res.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    res.on('close', done);
  });
}
