import type { Run, Stats } from '@reach/contracts';
import { type ReachClientOptions, request, waiter } from './request.ts';

/** A line of the log, or the run and its funnel after a change. */
export type RunEvent = { type: 'log'; line: string } | { type: 'run'; run: Run; stats: Stats };

export interface WatchOptions {
  signal?: AbortSignal;
  /** `ended` (default): until the run is completed, failed or stopped. `aborted`: also what comes afterwards. */
  until?: 'ended' | 'aborted';
}

const RECONNECT_MS = 1_000;

/**
 * A run's events as they happen, from the beginning of its log. A lost connection is made again and goes on where
 * it was, so that no line comes twice and none is left out. Throws a `ReachError`, and when `signal` is aborted.
 */
export async function* watchRun(
  options: ReachClientOptions,
  runId: string,
  { signal, until = 'ended' }: WatchOptions = {},
): AsyncGenerator<RunEvent, void> {
  let lastEventId: string | undefined;
  for (;;) {
    const response = await request(options, {
      path: `/api/autopilot/${encodeURIComponent(runId)}/events`,
      headers: { accept: 'text/event-stream', ...(lastEventId && { 'last-event-id': lastEventId }) },
      signal,
    });
    for await (const { id, name, data } of messages(response, signal)) {
      if (name !== 'log' && name !== 'run') continue;
      const event: RunEvent = { type: name, ...JSON.parse(data) };
      yield event;
      // Only what was read counts as seen.
      lastEventId = id;
      if (event.type === 'run' && until === 'ended' && hasEnded(event.run)) return;
    }
    await waiter(options)(RECONNECT_MS, signal);
  }
}

function hasEnded({ status }: Run): boolean {
  return status === 'completed' || status === 'failed' || status === 'stopped';
}

interface Message {
  id: string | undefined;
  name: string;
  data: string;
}

/** The messages of an event stream; ends quietly when the connection does. Leaving the loop closes it. */
async function* messages({ body }: Response, signal: AbortSignal | undefined): AsyncGenerator<Message> {
  if (!body) return;
  let text = '';
  try {
    for await (const piece of body.pipeThrough(new TextDecoderStream())) {
      text += piece;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const fields = new Map(block.split('\n').map(field));
        const data = fields.get('data');
        if (data !== undefined) yield { id: fields.get('id'), name: fields.get('event') ?? 'message', data };
      }
    }
  } catch (error) {
    if (signal?.aborted) throw error;
  }
}

function field(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
