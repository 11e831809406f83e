import { describe, expect, it } from '@jest/globals';
import { call, get, mail, send, startSandbox } from './helpers.ts';

async function sandboxWith(count: number) {
  const sandbox = await startSandbox();
  for (let n = 1; n <= count; n++) await send(sandbox, mail(`send-${n}`));
  return sandbox;
}

const subjects = (list: { messages: { subject: string }[] }) => list.messages.map(({ subject }) => subject);

describe('GET /api/inbox', () => {
  it('lists newest first, in pages', async () => {
    const sandbox = await sandboxWith(5);
    const first = await get(sandbox, '/api/inbox?limit=2');
    expect(first.total).toBe(5);
    expect(subjects(first)).toEqual(['Quick idea send-5', 'Quick idea send-4']);
    expect(subjects(await get(sandbox, '/api/inbox?limit=2&offset=4'))).toEqual(['Quick idea send-1']);
    expect(await get(sandbox, '/api/inbox?offset=5')).toEqual({ total: 5, messages: [] });
  });

  it('filters by the recipient’s whole address and by words', async () => {
    const sandbox = await sandboxWith(12);
    expect(subjects(await get(sandbox, '/api/inbox?to=SEND-1@lead.example'))).toEqual(['Quick idea send-1']);
    expect((await get(sandbox, '/api/inbox?q=IDEA%20send-1')).total).toBe(4);
    expect((await get(sandbox, '/api/inbox?q=ann%20keller')).total).toBe(12);
    expect(await get(sandbox, '/api/inbox?q=nowhere')).toEqual({ total: 0, messages: [] });
  });

  it.each(['limit=0', 'limit=1001', 'limit=x', 'offset=-1', `q=${'x'.repeat(201)}`])(
    'refuses %s',
    async (query) => {
      const sandbox = await startSandbox();
      expect((await call('GET', `${sandbox.url}/api/inbox?${query}`)).status).toBe(400);
    },
  );
});

describe('GET /api/inbox/:id', () => {
  it('shows the whole message as it came', async () => {
    const sandbox = await startSandbox();
    const body = mail('a', {
      reply_to: { email: 'r@sender.example' },
      tags: ['reach'],
      text: 'Zeile 1\nZeile 2 – "ü" 😀',
    });
    // Spread over lines, as no client of ours writes it.
    const { body: answer } = await send(sandbox, JSON.stringify(body, null, 2));
    expect(await get(sandbox, `/api/inbox/${answer.message_id}`)).toMatchObject({
      ...body,
      id: answer.message_id,
      reach_send_id: 'a',
      received_at: answer.timestamp,
      snippet: 'Zeile 1 Zeile 2 – "ü" 😀',
      events: [],
    });
  });

  it('answers 404 to an id that is not there', async () => {
    const sandbox = await startSandbox();
    expect(await call('GET', `${sandbox.url}/api/inbox/nobody`)).toMatchObject({
      status: 404,
      body: { error: 'Message not found' },
    });
  });

  it('serves HTML that can neither run nor call home', async () => {
    const sandbox = await startSandbox();
    const { body } = await send(sandbox, mail('a', { html: '<p>Hi</p><script>alert(1)</script>' }));
    const page = await call('GET', `${sandbox.url}/api/inbox/${body.message_id}/html`);
    expect(page.body).toContain('<p>Hi</p>');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).not.toMatch(/script|connect|https?:/);
  });
});

it('DELETE /api/inbox forgets the messages but not their keys', async () => {
  const sandbox = await sandboxWith(3);
  expect(await call('DELETE', `${sandbox.url}/api/inbox`)).toMatchObject({ status: 200, body: { ok: true } });
  expect(await get(sandbox, '/api/inbox')).toEqual({ total: 0, messages: [] });
  expect((await send(sandbox, mail('send-1'))).body.idempotent).toBe(true);
  expect((await get(sandbox, '/api/inbox')).total).toBe(0);
});

describe('the page', () => {
  it('says what it is, under a policy that lets nothing foreign in', async () => {
    const sandbox = await startSandbox();
    const page = await call('GET', `${sandbox.url}/`);
    expect(page.body).toContain('Development and tests only.');
    expect(page.body).toContain('no mail leaves this machine');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    for (const [, file] of page.body.matchAll(/(?:src|href)="(?!#)([^"]+)"/g)) {
      expect((await call('GET', `${sandbox.url}/${file}`)).status).toBe(200);
    }
  });

  it('loads nothing from elsewhere and has no inline script or style', async () => {
    const sandbox = await startSandbox();
    for (const file of ['', 'inbox.css', 'inbox.js']) {
      const { body } = await call('GET', `${sandbox.url}/${file}`);
      expect(body).not.toMatch(/(?:src|href|url\(|import)[^\n]{0,5}(?:https?:)?\/\//);
    }
    const { body } = await call('GET', `${sandbox.url}/`);
    expect(body).not.toMatch(/<script>|<style|style="| on\w+="/);
  });
});

it('answers its health checks', async () => {
  const sandbox = await startSandbox();
  expect((await call('GET', `${sandbox.url}/healthz`)).status).toBe(200);
  expect(await call('GET', `${sandbox.url}/readyz`)).toMatchObject({ status: 200, body: { ok: true } });
});
