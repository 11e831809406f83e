import { createHash } from 'node:crypto';
import { AppError } from '@reach/contracts';
import { getRunProgress, isActiveKey, type RunProgress } from '@reach/outreach';
import { isUnavailable } from '@reach/runtime';
import type { Database } from '@reach/schema';
import type { RequestHandler, Response } from 'express';
import { parseRunId } from './run-id.ts';

export interface RunEventsDeps {
  db: Database;
  isDraining: () => boolean;
}

/** How often the rows are asked: while a run works, and afterwards, when only the provider's events move it. */
const WORKING_MS = 500;
const ENDED_MS = 2_000;
const KEEP_ALIVE_MS = 15_000;
const MAX_STREAM_MS = 15 * 60_000;
/** A key that is revoked meanwhile must not look on. */
const KEY_CHECK_MS = 3_000;
const STREAMS_PER_USER = 20;

/**
 * `GET /api/autopilot/:id/events`: a run as it changes, as Server-Sent Events. `log` carries one line of the log,
 * `run` the run and its funnel whenever one of them changed. An event's id says how far the reader is, so any
 * process can go on from `Last-Event-ID`, without keeping anything: no line comes twice and none is left out.
 */
export function runEvents(deps: RunEventsDeps): RequestHandler {
  const streams = new Map<string, number>();
  return async (req, res) => {
    const userId: string = res.locals.userId;
    const runId = parseRunId(req);
    const position = readPosition(req.get('last-event-id'));
    const first = await getRunProgress(deps, { userId, runId, logFrom: position.lines });
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
    await stream(deps, res, { userId, keyId: res.locals.keyId, runId, position, first });
  };
}

/** How far a reader is: lines of the log seen, and a digest of the last state. */
interface Position {
  lines: number;
  state: string;
}

interface Stream {
  userId: string;
  keyId: string;
  runId: string;
  position: Position;
  first: RunProgress;
}

async function stream(deps: RunEventsDeps, res: Response, { userId, keyId, runId, position, first }: Stream) {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // nginx would hold the events back otherwise.
    'X-Accel-Buffering': 'no',
  });
  res.write('retry: 1000\n\n');
  const endsAt = performance.now() + MAX_STREAM_MS;
  let quietSince = performance.now();
  let keyChecked = performance.now();
  let progress: RunProgress | undefined = first;
  while (!res.closed) {
    const text = progress ? news(progress, position) : '';
    const quiet = performance.now() - quietSince > KEEP_ALIVE_MS;
    if (text || quiet) quietSince = performance.now();
    // A reader that does not read is not fed: what it misses is in the next state.
    if (!res.writableNeedDrain && (text || quiet)) res.write(text || ': still here\n\n');
    if (deps.isDraining() || performance.now() > endsAt) break;
    await pauseOrClose(res, progress?.run.status === 'running' ? WORKING_MS : ENDED_MS);
    if (res.closed) break;
    if (performance.now() - keyChecked > KEY_CHECK_MS) {
      if ((await unlessAway(isActiveKey(deps, keyId))) === false) break;
      keyChecked = performance.now();
    }
    progress = await unlessAway(getRunProgress(deps, { userId, runId, logFrom: position.lines }));
  }
  res.end();
}

/** The events since `position`, which moves on. */
function news({ run, stats, log }: RunProgress, position: Position): string {
  let text = '';
  for (const line of log) {
    position.lines++;
    text += event('log', position, { line });
  }
  const state = digest({ run, stats });
  if (state !== position.state) {
    position.state = state;
    text += event('run', position, { run, stats });
  }
  return text;
}

function event(name: string, { lines, state }: Position, data: unknown): string {
  return `event: ${name}\nid: ${lines}.${state}\ndata: ${JSON.stringify(data)}\n\n`;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** An id that we did not write counts as none: everything is told from the beginning. */
function readPosition(lastEventId: string | undefined): Position {
  const [, lines, state] = /^(\d{1,6})\.([0-9a-f]{12}|0)$/.exec(lastEventId ?? '') ?? [];
  return { lines: Number(lines ?? 0), state: state ?? '0' };
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
