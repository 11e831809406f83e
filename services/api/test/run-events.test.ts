import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runEventSchemas, runsEventSchema } from '@reach/contracts';
import { recordMailEvents } from '@reach/outreach';
import { createAccount } from '@reach/testing';
import { type Harness, startHarness } from './harness.ts';

interface LiveEvent {
  event: 'log' | 'run' | 'runs';
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: checked by its schema
  data: any;
}

describe('GET /api/autopilot/:id/events', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  /** Reads events until `enough`, then leaves. */
  async function watch(runId: string, enough: (events: LiveEvent[]) => boolean, lastEventId?: string) {
    const leave = new AbortController();
    const answer = await fetch(`${harness.url}/api/autopilot/${runId}/events`, {
      headers: {
        authorization: `Bearer ${harness.account.key}`,
        ...(lastEventId && { 'last-event-id': lastEventId }),
      },
      signal: leave.signal,
    });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events: LiveEvent[] = [];
    let text = '';
    for await (const bytes of answer.body!) {
      text += Buffer.from(bytes).toString();
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      events.push(...blocks.flatMap(toEvent));
      if (enough(events)) break;
    }
    leave.abort();
    return events;
  }

  const lines = (events: LiveEvent[]) =>
    events.flatMap(({ event, data }) => (event === 'log' ? [data.line] : []));
  const last = (events: LiveEvent[]) => events.filter(({ event }) => event === 'run').at(-1)?.data;

  it('tells the log line by line, then the run and its funnel', async () => {
    const runId = await harness.startPreparedRun();
    const { body } = await harness.api('GET', `/api/autopilot/${runId}`);
    const events = await watch(runId, (all) => last(all) !== undefined);
    expect(lines(events)).toEqual(body.run.log);
    const { log: _lines, ...run } = body.run;
    expect(last(events)).toEqual({ run, stats: body.stats });
    for (const { event, data } of events)
      expect(runEventSchemas[event as 'log' | 'run'].safeParse(data).success).toBe(true);
  });

  it('shows changes as they happen: a stop, and the line that it adds', async () => {
    const runId = await harness.startPreparedRun();
    let stopped: Promise<unknown> | undefined;
    const events = await watch(runId, (all) => {
      stopped ??= harness.api('POST', `/api/autopilot/${runId}/status`, { body: { action: 'stop' } });
      return last(all)?.run.status === 'stopped';
    });
    await stopped;
    expect(lines(events).at(-1)).toBe('Stopped: nothing more will be sent');
  });

  it('goes on after Last-Event-ID: no line twice, none left out', async () => {
    const runId = await harness.startPreparedRun();
    const before = await watch(runId, (all) => last(all) !== undefined);
    await harness.api('POST', `/api/autopilot/${runId}/status`, { body: { action: 'stop' } });
    const isStopped = (all: LiveEvent[]) => last(all)?.run.status === 'stopped';
    expect(lines(await watch(runId, isStopped, before.at(-1)!.id))).toEqual([
      'Stopped: nothing more will be sent',
    ]);
    // In the middle of the log as well.
    const rest = await watch(runId, isStopped, before[0]!.id);
    expect(lines(rest)).toEqual([...lines(before).slice(1), 'Stopped: nothing more will be sent']);
    // An id that is not ours: from the beginning.
    expect(lines(await watch(runId, isStopped, '<junk>'))).toHaveLength(lines(before).length + 1);
  });

  it('the funnel goes on moving after the run has ended', async () => {
    const runId = await harness.startPreparedRun();
    const { body } = await harness.api('GET', `/api/autopilot/${runId}`);
    await harness.api('POST', '/api/campaigns/run', {
      headers: { 'x-cron-secret': 'cron-secret-of-the-tests' },
    });
    let clicked: Promise<unknown> | undefined;
    await watch(runId, (all) => {
      if (last(all)?.run.status === 'completed') {
        clicked ??= recordMailEvents({ db: harness.db }, [
          { sendId: body.recipients[0].id, event: 'clicked', recipient: null },
        ]);
      }
      return last(all)?.stats.clicked === 1;
    });
    await clicked;
  });

  it('the list is told at first, and again when a run in it changes or another begins', async () => {
    const runId = await harness.startPreparedRun();
    let another: Promise<string> | undefined;
    const statusIn = ({ data }: LiveEvent, id: string) =>
      data.runs.find((run: { id: string }) => run.id === id)?.status;
    const events = await watch('runs', (all) => {
      another ??= harness
        .api('POST', `/api/autopilot/${runId}/status`, { body: { action: 'stop' } })
        .then(() => harness.startPreparedRun());
      const [first] = all.at(-1)?.data.runs ?? [];
      return first !== undefined && first.id !== runId && first.leads_found > 0;
    });
    const other = await another!;
    expect(statusIn(events[0]!, runId)).toBe('running');
    expect([statusIn(events.at(-1)!, runId), statusIn(events.at(-1)!, other)]).toEqual([
      'stopped',
      'running',
    ]);
    for (const { event, data } of events)
      expect([event, runsEventSchema.safeParse(data).success]).toEqual(['runs', true]);
    const { body } = await harness.api('GET', '/api/autopilot/runs');
    expect(events.at(-1)!.data).toEqual({ runs: body.runs, total: body.total });

    // Who has seen this state is told of the next one only.
    await harness.api('POST', `/api/autopilot/${other}/status`, { body: { action: 'stop' } });
    const [next] = await watch('runs', (all) => all.length > 0, events.at(-1)!.id);
    expect(statusIn(next!, other)).toBe('stopped');
  });

  it("404: an absent run, somebody else's, and an id that is no UUID; 401 without a key", async () => {
    const stranger = await createAccount(harness.db);
    const runId = await harness.startPreparedRun();
    for (const [id, key] of [
      [runId, stranger.key],
      ['01990000-0000-7000-8000-000000000000', harness.account.key],
      ['nonsense', harness.account.key],
    ] as const) {
      const answer = await harness.api('GET', `/api/autopilot/${id}/events`, { key });
      expect([answer.status, answer.body]).toEqual([404, { error: 'Run not found' }]);
    }
    const answer = await harness.api('GET', `/api/autopilot/${runId}/events`, {
      headers: { authorization: '' },
    });
    expect(answer.status).toBe(401);
  });
});

function toEvent(block: string): LiveEvent[] {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  if (!fields.event) return [];
  return [{ event: fields.event as LiveEvent['event'], id: fields.id!, data: JSON.parse(fields.data!) }];
}
