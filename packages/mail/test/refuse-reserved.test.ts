import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createMailProvider, createResend, mailConfig } from '@reach/mail';
import { refuseReserved } from '../src/refuse-reserved.ts';

let server: Server;
const asked: { to: string[] }[][] = [];
beforeEach(async () => {
  asked.length = 0;
  server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    const mails = Array.isArray(body) ? body : [body];
    asked.push(mails);
    const ids = mails.map((_, index) => ({ id: `m-${index}` }));
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(Array.isArray(body) ? { data: ids } : ids[0]));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(() => new Promise((closed) => server.close(closed)));

const provider = () => {
  const { port } = server.address() as { port: number };
  return refuseReserved(
    createResend({ baseUrl: `http://127.0.0.1:${port}`, apiKey: 're_test', batch: 100, connections: 1 }),
  );
};
const message = (email: string) => ({
  sendId: '01890000-0000-7000-8000-000000000001',
  from: { email: 'ada@sender.acme' },
  to: { email },
  subject: 'Hello',
  text: 'Hello',
});

it.each([
  'a@b.example',
  'a@B.EXAMPLE',
  'a@example.com',
  'a@mail.example.org',
  'a@x.test',
  'a@localhost',
  'a@x.invalid',
])('refuses %s before anybody is asked', async (email) => {
  const resend = provider();
  expect(await resend.send(message(email))).toEqual({
    kind: 'refused',
    reason: expect.stringMatching(/^No mail reaches .+: the domain is reserved \(RFC 2606\)$/),
  });
  await resend.close();
  expect(asked).toEqual([]);
});

it.each(['a@test.acme', 'a@latest', 'a@example.acme', 'a@b.myexample'])('sends to %s', async (email) => {
  const resend = provider();
  expect((await resend.send(message(email))).kind).toBe('accepted');
  await resend.close();
  expect(asked.length).toBe(1);
});

it('takes them out of a batch, and gives everybody the own outcome', async () => {
  const resend = provider();
  const all = ['a@b.example', 'b@shop.acme', 'c@x.test', 'd@shop.acme'].map(message);
  const outcomes = await resend.batches!.sendBatch(all);
  expect(outcomes.map((outcome) => (outcome.kind === 'accepted' ? outcome.messageId : outcome.kind))).toEqual(
    ['refused', 'm-0', 'refused', 'm-1'],
  );
  expect(asked.map((mails) => mails.map(({ to }) => to))).toEqual([[['b@shop.acme'], ['d@shop.acme']]]);
  expect((await resend.batches!.sendBatch([message('a@b.example')])).map(({ kind }) => kind)).toEqual([
    'refused',
  ]);
  await resend.close();
  expect(asked.length).toBe(1);
});

it.each([
  ['https://mail.reach.invalid', 'refused'],
  ['http://127.0.0.1:1', 'unreachable'],
])('a provider at %s says %s to such an address', async (url, kind) => {
  const settings = { MISARMAIL_API_URL: url, MISARMAIL_API_KEY: 'msk_test' };
  const chosen = createMailProvider(mailConfig.parse(settings))!;
  expect((await chosen.send(message('a@b.example'))).kind).toBe(kind);
  await chosen.close();
});
