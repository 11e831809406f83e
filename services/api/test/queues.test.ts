import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QUEUES } from '@reach/queues';
import { call } from '@reach/testing';
import { GOAL, type Harness, startHarness } from './harness.ts';

const PASSWORD = 'password-of-the-operator';
const basic = (password: string, name = 'operator') => ({
  authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
});

describe('the page of queues', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ operatorPassword: PASSWORD });
  });
  afterAll(() => harness.close());

  const get = (path: string, headers = {}) => call('GET', `${harness.url}${path}`, { headers });

  it('asks for the password, and takes no key of a user for it', async () => {
    const tries = [{}, basic('wrong'), basic(''), basic(`${PASSWORD}x`), basic(harness.account.key)];
    for (const headers of [...tries, { authorization: `Bearer ${harness.account.key}` }]) {
      for (const path of ['/queues', '/queues/', '/queues/api/queues', '/reach/queues/api/queues']) {
        const { status, headers: answered, body } = await get(path, headers);
        expect({ path, status, body }).toEqual({ path, status: 401, body: { error: 'Unauthorized' } });
        expect(answered.get('www-authenticate')).toMatch(/^Basic realm=/);
      }
    }
  });

  it.each(['', '/reach'])('shows the jobs that wait, at "%s/queues"', async (prefix) => {
    await harness.api('POST', '/api/autopilot/start', { body: { goal: GOAL } });
    const { status, body } = await get(`${prefix}/queues/api/queues`, basic(PASSWORD, 'anybody'));
    expect(status).toBe(200);
    const planning = body.queues.find(({ name }: { name: string }) => name === 'plan-generation');
    expect(planning).toMatchObject({ readOnlyMode: true });
    expect(planning.counts.waiting).toBeGreaterThan(0);
    expect(body.queues).toHaveLength(Object.keys(QUEUES).length);

    const page = await fetch(`${harness.url}${prefix}/queues`, { headers: basic(PASSWORD) });
    expect(await page.text()).toContain(`<base href="${prefix}/queues/"`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('changes nothing', async () => {
    for (const path of ['plan-generation/pause', 'plan-generation/empty', 'plan-generation/clean/wait']) {
      const { status } = await call('PUT', `${harness.url}/queues/api/queues/${path}`, {
        headers: basic(PASSWORD),
      });
      expect({ path, status }).toEqual({ path, status: 405 });
    }
  });

  it('is not there without a password of its own', async () => {
    const other = await startHarness();
    try {
      expect((await call('GET', `${other.url}/queues`, { headers: basic('') })).status).toBe(404);
    } finally {
      await other.close();
    }
  });
});
