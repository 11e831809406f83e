import { getRunProgress, listRuns, type RunProgress } from '@reach/outreach';
import type { Database } from '@reach/schema';
import type { RequestHandler } from 'express';
import { digest, ENDED_MS, event, type Live, WORKING_MS } from './live-stream.ts';
import { parseRunId } from './path-id.ts';

/** So many runs are on the first page of a list. */
const NEWEST = 20;

/**
 * `GET /api/autopilot/:id/events`: a run as it changes, as Server-Sent Events. `log` carries one line of the log,
 * `run` the run and its funnel whenever one of them changed. An event's id says how far the reader is, so any
 * process can go on from `Last-Event-ID`, without keeping anything: no line comes twice and none is left out.
 */
export function runEvents(deps: { db: Database }, live: Live): RequestHandler {
  return async (req, res) => {
    const key = { userId: res.locals.userId, runId: parseRunId(req) };
    const position = readPosition(req.get('last-event-id'));
    await live(req, res, async () => {
      const progress = await getRunProgress(deps, { ...key, logFrom: position.lines });
      const againMs = progress.run.status === 'running' ? WORKING_MS : ENDED_MS;
      return { news: newsOf(progress, position), againMs };
    });
  };
}

/** `GET /api/autopilot/runs/events`: `runs` carries the newest runs whenever one of them changed. */
export function runsEvents(deps: { db: Database }, live: Live): RequestHandler {
  return async (req, res) => {
    let state = req.get('last-event-id');
    await live(req, res, async () => {
      const { runs, total } = await listRuns(deps, { userId: res.locals.userId, limit: NEWEST, offset: 0 });
      const againMs = runs.some(({ status }) => status === 'running') ? WORKING_MS : ENDED_MS;
      const before = state;
      const list = { runs, total };
      state = digest(list);
      return { news: state === before ? '' : event('runs', state, list), againMs };
    });
  };
}

/** How far a reader is: lines of the log seen, and a digest of the last state. */
interface Position {
  lines: number;
  state: string;
}

/** The events since `position`, which moves on. */
function newsOf({ run, stats, log }: RunProgress, position: Position): string {
  let text = '';
  const id = () => `${position.lines}.${position.state}`;
  for (const line of log) {
    position.lines++;
    text += event('log', id(), { line });
  }
  const state = digest({ run, stats });
  if (state !== position.state) {
    position.state = state;
    text += event('run', id(), { run, stats });
  }
  return text;
}

/** An id that we did not write counts as none: everything is told from the beginning. */
function readPosition(lastEventId: string | undefined): Position {
  const [, lines, state] = /^(\d{1,6})\.([0-9a-f]{12}|0)$/.exec(lastEventId ?? '') ?? [];
  return { lines: Number(lines ?? 0), state: state ?? '0' };
}
