import { describe, expect, it } from '@jest/globals';
import { eventKeys, verifyEventSignature } from '@reach/mail';
import { defaultDials } from '../src/dials.ts';
import { planEvents } from '../src/event-plan.ts';
import { get, mail, send, startReceiver, startSandbox, until, WEBHOOK_SECRET } from './helpers.ts';

const AT_ONCE = { eventDelayMs: [0, 0] as [number, number], duplicateRate: 0, disorderRate: 0 };

describe('events', () => {
  it('are posted as JSON with the signature over the raw bytes', async () => {
    const receiver = await startReceiver();
    const sandbox = await startSandbox({
      webhook: receiver.webhook,
      dials: { ...AT_ONCE, bounceRate: 0, deliveredRate: 1, openRate: 0, clickRate: 0 },
    });
    const { body } = await send(sandbox, mail('send-1'));
    await until(() => sandbox.ledger().events?.pending === 0);

    const [event] = receiver.events;
    expect(receiver.events).toHaveLength(1);
    expect(event!.body).toEqual({
      reach_send_id: 'send-1',
      event: 'delivered',
      recipient: 'send-1@lead.example',
      message_id: body.message_id,
    });
    expect(verifyEventSignature(event!.raw, event!.signature, eventKeys([WEBHOOK_SECRET]))).toBe(true);
    expect((await get(sandbox, `/api/inbox/${body.message_id}`)).events).toEqual(['delivered']);
  });

  it('are tried again until the receiver answers 2xx', async () => {
    const receiver = await startReceiver((count) => (count <= 2 ? 503 : 200));
    const sandbox = await startSandbox({
      webhook: receiver.webhook,
      dials: { ...AT_ONCE, bounceRate: 1 },
    });
    await send(sandbox, mail('send-1'));
    await until(() => sandbox.ledger().events?.pending === 0);
    expect(receiver.events.map(({ body }) => body.event)).toEqual(['bounced', 'bounced', 'bounced']);
    expect(sandbox.ledger().events).toEqual({ pending: 0, acknowledged: 1, failed_posts: 2, dropped: 0 });
  });

  it('come once per message, however often its key is repeated', async () => {
    const receiver = await startReceiver();
    const sandbox = await startSandbox({ webhook: receiver.webhook, dials: { ...AT_ONCE, bounceRate: 1 } });
    for (let n = 0; n < 5; n++) await send(sandbox, mail('send-1'));
    await until(() => sandbox.ledger().events?.pending === 0);
    expect(receiver.events).toHaveLength(1);
  });

  it('stay out when they are turned off', async () => {
    const receiver = await startReceiver();
    const sandbox = await startSandbox({
      webhook: receiver.webhook,
      dials: { ...AT_ONCE, bounceRate: 1, eventsEnabled: false },
    });
    await send(sandbox, mail('send-1'));
    sandbox.dials.eventsEnabled = true;
    await send(sandbox, mail('send-2'));
    await until(() => sandbox.ledger().events?.acknowledged === 1);
    expect(sandbox.ledger().events).toMatchObject({ acknowledged: 1, pending: 0 });
    expect(receiver.events.map(({ body }) => body.reach_send_id)).toEqual(['send-2']);
  });
});

describe('the plan of a message’s events', () => {
  const ids = Array.from(
    { length: 20_000 },
    (_, n) => `0197f0d2-0000-7000-8000-${String(n).padStart(12, '0')}`,
  );
  const count = (plans: { event: string }[][], event: string) =>
    plans.filter((plan) => plan.some((planned) => planned.event === event)).length;

  it('has the shares that the dials ask for', () => {
    const plans = ids.map((id) => planEvents(id, defaultDials()));
    expect(count(plans, 'delivered') / ids.length).toBeCloseTo(0.94, 1);
    expect(count(plans, 'bounced') / ids.length).toBeCloseTo(0.03, 1);
    expect(count(plans, 'opened') / count(plans, 'delivered')).toBeCloseTo(0.45, 1);
    expect(count(plans, 'clicked') / count(plans, 'delivered')).toBeCloseTo(0.12, 1);
    expect(count(plans, 'bounced')).toBeGreaterThan(0);
  });

  it('is the same for the same send', () => {
    for (const id of ids.slice(0, 100)) {
      expect(planEvents(id, defaultDials())).toEqual(planEvents(id, defaultDials()));
    }
  });

  it('keeps to the delays, one event after the other', () => {
    const dials = { ...defaultDials(), eventDelayMs: [100, 200] as [number, number], duplicateRate: 0 };
    for (const id of ids.slice(0, 1_000)) {
      const times = [0, ...planEvents(id, dials).map(({ afterMs }) => afterMs)];
      for (let n = 1; n < times.length; n++) {
        expect(times[n]! - times[n - 1]!).toBeGreaterThanOrEqual(100);
        expect(times[n]! - times[n - 1]!).toBeLessThanOrEqual(200);
      }
    }
  });

  it('doubles and disorders as much as it is told', () => {
    const everything = { ...defaultDials(), deliveredRate: 1, bounceRate: 0, openRate: 1, clickRate: 1 };
    const kinds = (id: string, changes: object) =>
      planEvents(id, { ...everything, duplicateRate: 0, disorderRate: 0, ...changes }).map(
        ({ event }) => event,
      );
    expect(kinds('a', {})).toEqual(['delivered', 'opened', 'clicked']);
    expect(kinds('a', { disorderRate: 1 })).toEqual(['clicked', 'opened', 'delivered']);
    expect(kinds('a', { duplicateRate: 1 })).toHaveLength(6);
  });
});
