import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';

/**
 * What a webhook costs that checks the signature, parses the body and answers, and remembers nothing: bare node:http,
 * or express with its own reader of raw bodies.
 */
export interface HmacEchoSettings {
  secret: string;
  with: 'node:http' | 'express';
}

const { secret, with: kind } = settingsOfChild<HmacEchoSettings>();

const isSigned = (body: Buffer, signature: unknown) =>
  typeof signature === 'string' &&
  timingSafeEqual(Buffer.from(signature, 'hex'), createHmac('sha256', secret).update(body).digest());

const answerTo = (body: Buffer) => {
  const { event } = JSON.parse(body.toString('utf8'));
  return { ok: true, matched: true, status: event };
};

const bare = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    const known = isSigned(body, req.headers['x-reach-signature']);
    const text = JSON.stringify(known ? answerTo(body) : { error: 'Invalid signature' });
    res.writeHead(known ? 200 : 401, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    res.end(text);
  });
});

const app = express();
app.post('/api/webhooks/mail-events', express.raw({ type: '*/*' }), (req, res) => {
  if (isSigned(req.body, req.headers['x-reach-signature'])) res.json(answerTo(req.body));
  else res.status(401).json({ error: 'Invalid signature' });
});

const server = kind === 'express' ? createServer(app) : bare;
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  serveParent<'url'>(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
