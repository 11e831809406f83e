import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { MailProvider } from '@reach/mail';
import { dispatchDueSends, dispatchSends, nameMails, recordMailEvents, releaseSends } from '@reach/outreach';
import { waitFor } from '@reach/testing';
import { claimSends } from '../../src/sends/claim-sends.ts';
import { judge } from '../../src/sends/record-outcomes.ts';
import { queuedRun } from '../fixtures/queued-run.ts';
import { dispatching } from './dispatching.ts';

const { db, sandbox, deps, dispatch, read, rows, later } = await dispatching();

describe('outcomes of sends', () => {
  it('an outcome that waits for a locked row does not hold up those that come after it', async () => {
    const { provider } = deps;
    const { runId } = await queuedRun(db, 3);
    const token = randomUUID();
    const claimed = await claimSends(deps, { runId, from: 1, to: 3, limit: 3, token, workerName: 'test' });
    const add = (seq: number) =>
      deps.outcomes.add({
        attempt: { id: claimed.find((send) => send.seq === seq)!.id, token },
        verdict: judge({ kind: 'accepted', messageId: `m-${seq}` }, { attempts: 1, provider }, 0),
      });
    const locker = await db.$client.connect();
    try {
      await locker.query('begin');
      await locker.query('select from reach_campaign_sends where run_id = $1 and seq = 2 for update', [
        runId,
      ]);
      const locked = add(2);
      // The lane has taken it by itself.
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await Promise.all([add(1), add(3)])).toEqual([{ status: 'sent' }, { status: 'sent' }]);
      expect((await rows(runId)).filter(({ status }) => status === 'sent')).toHaveLength(2);
      await locker.query('commit');
      expect(await locked).toEqual({ status: 'sent' });
    } finally {
      locker.release();
    }
  });

  it('one outcome that cannot be written keeps no other from being recorded', async () => {
    const { provider } = deps;
    const run = await queuedRun(db, 12);
    deps.provider = {
      ...provider,
      send: async (message) =>
        message.to.email.startsWith('founder5@')
          ? // Postgres takes no NUL.
            { kind: 'accepted', messageId: 'broken\u0000id' }
          : provider.send(message),
    };
    await expect(dispatch()).rejects.toThrow(/0x00/);
    expect((await read(run)).stats).toMatchObject({ sent: 11, queued: 1 });

    deps.provider = provider;
    await later(run.runId);
    await dispatch();
    expect((await read(run)).run).toMatchObject({ status: 'completed', messages_sent: 12 });
  });

  it('a Message-ID that an event told before the answer was written stays', async () => {
    const { provider } = deps;
    const { runId } = await queuedRun(db, 2);
    const named: MailProvider = {
      ...provider,
      send: async ({ sendId }) => {
        await nameMails({ db }, [{ sendId, messageId: `<${sendId}@provider.test>` }]);
        return { kind: 'accepted', messageId: `r-${sendId}` };
      },
    };
    await dispatchDueSends({ ...deps, provider: named }, { limit: 5_000, until: Number.POSITIVE_INFINITY });
    expect((await rows(runId)).map((row) => [row.status, row.provider_message_id])).toEqual(
      (await rows(runId)).map(({ id }) => ['sent', `<${id}@provider.test>`]),
    );
  });

  it('a row that somebody locks for long keeps no other outcome from being written', async () => {
    const { runId } = await queuedRun(db, 8);
    const locker = await db.$client.connect();
    const sent = async () => (await rows(runId)).filter(({ status }) => status === 'sent').length;
    try {
      sandbox.dials.latencyMs = 300;
      const dispatching = dispatchSends(deps, { runId, from: 1, to: 8 });
      await waitFor(() => sandbox.ledger().requests === 8);
      await locker.query('begin');
      await locker.query('select from reach_campaign_sends where run_id = $1 and seq = 4 for update', [
        runId,
      ]);
      await waitFor(async () => (await sent()) === 7, { timeoutMs: 20_000 });
      await locker.query('commit');
      await dispatching;
      expect(await sent()).toBe(8);
      expect(sandbox.ledger()).toMatchObject({ requests: 8, accepted: 8 });
    } finally {
      locker.release();
    }
  });

  it('an event that overtakes our own "sent" is not lowered by it', async () => {
    const { provider } = deps;
    const run = await queuedRun(db, 20);
    const eager: MailProvider = {
      ...provider,
      send: async (message) => {
        await recordMailEvents({ db }, [{ sendId: message.sendId, event: 'delivered' }]);
        return provider.send(message);
      },
    };
    for (const range of await releaseSends({ db }, { runs: { runId: run.runId } })) {
      await dispatchSends({ ...deps, provider: eager }, range);
    }
    const { stats, recipients } = await read(run);
    expect(stats).toMatchObject({ sent: 20, delivered: 20, queued: 0 });
    expect(recipients.every(({ status, sent_at }) => status === 'delivered' && sent_at !== null)).toBe(true);
  });
});
