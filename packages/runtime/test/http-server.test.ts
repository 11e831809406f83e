import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { closeServer, createHttpServer, listen } from '@reach/runtime';
import express from 'express';

describe('requests that never get to the app are answered in JSON too', () => {
  let server: Server;
  afterEach(() => closeServer(server, 0));

  /** Reads the body to its end, as the app does. */
  const serve = async (options?: Parameters<typeof createHttpServer>[1]) => {
    server = createHttpServer((req, res) => {
      req.on('end', () => res.end('{"ok":true}')).on('error', () => {});
      req.resume();
    }, options);
    return new URL(await listen(server, 0, '127.0.0.1')).port;
  };
  /** What the server says until it hangs up. */
  const say = (port: string, text: string) =>
    new Promise<string>((resolve) => {
      let answer = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
      socket.on('data', (bytes) => {
        answer += bytes;
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve(answer));
    });
  const head = (path: string) => `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n`;
  const json = (answer: string) => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));

  it('431 for headers that are too large', async () => {
    const answer = await say(await serve(), `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 [\s\S]*application\/json[\s\S]*X-Request-Id: /);
    expect(json(answer)).toEqual({ error: 'The headers are too large' });
  });

  it('400 for what is no HTTP', async () => {
    expect(json(await say(await serve(), 'hello\r\n\r\n'))).toEqual({ error: 'The request is malformed' });
  });

  it('408 for a body that does not come', async () => {
    const port = await serve({ requestTimeoutMs: 200 });
    const answer = await say(port, `${head('/')}12345`);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(json(answer)).toEqual({ error: 'The request took too long to arrive' });
  });

  it('408 where other requests may take longer, and those do', async () => {
    const patient = { timeoutMs: 60_000, isFor: (path: string) => path === '/upload' };
    const port = await serve({ requestTimeoutMs: 200, patient });
    let uploaded = '';
    const upload = connect(Number(port), '127.0.0.1', () => upload.write(`${head('/upload?x=1')}12345`));
    upload.on('data', (bytes) => {
      uploaded += bytes;
    });
    expect(await say(port, `${head('/')}12345`)).toMatch(/^HTTP\/1\.1 408 /);
    upload.write('67890');
    await new Promise((resolve) => upload.once('data', resolve));
    expect(uploaded).toMatch(/^HTTP\/1\.1 200 /);
    upload.destroy();
  });

  it('many who send a byte now and then are cut off, and keep nobody else from an answer', async () => {
    const port = await serve({ requestTimeoutMs: 1_500 });
    const endings = Array.from({ length: 300 }, (_, index) => {
      // Half of them stay in the headers, the others in the body.
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(index % 2 ? head('/') : 'POST / HTTP/1.1\r\nHost: x\r\nX-Slow: '),
      );
      const drip = setInterval(() => socket.write('a'), 400);
      socket.on('error', () => {});
      socket.resume();
      return new Promise<void>((closed) =>
        socket.once('close', () => {
          clearInterval(drip);
          closed();
        }),
      );
    });
    let cutOff = 0;
    for (const ending of endings) ending.then(() => cutOff++);
    while (cutOff === 0) {
      const answer = await say(
        port,
        `${head('/').replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}1234567890`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    }
    await Promise.all(endings);
  }, 30_000);
});

it('what express serves comes to it with the prototypes that it would give it', async () => {
  const app = express().use((req, res) => res.json({ fresh: req.fresh, sent: res.headersSent }));
  const server = createHttpServer(app);
  const prototypes: unknown[] = [];
  server.prependListener('request', (...both) => prototypes.push(...both.map(Object.getPrototypeOf)));
  const answer = await fetch(await listen(server, 0, '127.0.0.1'));
  expect(await answer.json()).toEqual({ fresh: false, sent: false });
  await closeServer(server, 0);
  expect(prototypes[0]).toBe(app.request);
  expect(prototypes[1]).toBe(app.response);
});
