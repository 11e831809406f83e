import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signEvent } from '@reach/mail';
import { call } from '@reach/testing';
import { type RunningStack, startStack } from './running-stack.ts';

/** Nothing answers there: nobody is mailed, whatever goes wrong. */
const [NEW, OLD] = ['a-new-secret-of-24-letters', 'the-old-one-of-24-letters'];
const REAL = { MISARMAIL_API_URL: 'https://mail.reach.invalid', MISARMAIL_API_KEY: 'msk_real' };

describe('npm start with a provider that mails the world', () => {
  let stack: RunningStack;
  beforeAll(async () => {
    stack = await startStack({
      ...REAL,
      PUBLIC_URL: 'https://reach.example',
      REACH_EVENTS_WEBHOOK_SECRET: `${NEW}, ${OLD}`,
    });
  }, 90_000);
  afterAll(() => stack.cleanUp(), 30_000);

  it('makes an account without made-up people, at the usual pace, that says first who it is', async () => {
    expect((await stack.api('GET', '/api/leads')).body).toMatchObject({ total: 0 });
    expect((await stack.api('GET', '/api/pacing')).body.pacing).toMatchObject({
      daily_cap: 200,
      ramp_start: 20,
    });
    const { missing } = (await stack.api('GET', '/api/sender')).body;
    expect(missing).toMatch(/^No sender address, no sender name and no postal address/);
    expect(stack.output()).toContain('owner@reach.example, 0 leads');
    expect(stack.output()).toContain('npm run reach -- sender set');
    expect(stack.output()).not.toMatch(/made-up|unlimited|curl/);
  });

  it('names one secret to give to the provider, and takes events that are signed with the one before', async () => {
    const { webhookSecret, webhookUrl } = stack.facts();
    expect(webhookSecret).toBe(NEW);
    const body = JSON.stringify({ event: 'opened', reach_send_id: randomUUID() });
    for (const [secret, status] of [
      [NEW, 200],
      [OLD, 200],
      [`${NEW}, ${OLD}`, 401],
    ] as const) {
      const headers = { 'x-reach-signature': signEvent(body, secret) };
      const answer = await call('POST', `${webhookUrl}/api/webhooks/mail-events`, { body, headers });
      expect([secret, answer.status]).toEqual([secret, status]);
    }
  });

  it('lets nobody try keys for long', async () => {
    const tried = [];
    for (let n = 0; n < 25; n++) {
      tried.push((await stack.api('GET', '/api/leads', { key: `msr_${String(n).repeat(40)}` })).status);
    }
    expect(new Set(tried)).toEqual(new Set([401, 429]));
  });
});
