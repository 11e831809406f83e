import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { postHook } from '../src/index.ts';

const REFUSED = 'The URL must not lead to a private or local address';

/** Hosts that a URL may name, each of which has to lead nowhere. */
const HOSTS = [
  // This machine, its networks, and those of clouds.
  ...['127.0.0.1', '127.1', '127.0.0.2', '127.255.255.254', '0.0.0.0', '0', '10.0.0.1', '10.255.255.255'],
  ...['172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.1.254', '100.64.0.1', '100.127.255.255'],
  ...[
    '169.254.169.254',
    '169.254.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '198.19.255.255',
  ],
  ...[
    '198.51.100.7',
    '203.0.113.9',
    '192.88.99.1',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
  ],
  // The same in other spellings.
  ...[
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
    '0177.0.0.1',
    '0251.0376.0251.0376',
    '3232235521',
  ],
  ...['1１27.0.0.1'.slice(1), '127。0。0。1', '①②⑦.0.0.1', '127.0.0.1.'],
  // IPv6, and IPv4 within it.
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]'],
  ...[
    '[fe80::1]',
    '[febf::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[ff02::1]',
    '[fec0::1]',
    '[::ffff:0:127.0.0.1]',
  ],
  ...['[64:ff9b::7f00:1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2002:a00:1::1]'],
  ...['[2001:0:7f00:1::]', '[2001:db8::1]', '[2001:10::1]', '[3fff::1]', '[100::1]', '[5f00::1]'],
];

describe('posting to the URL of somebody else', () => {
  let server: Server;
  let port: number;
  /** Sockets that this process opens to anybody. */
  let opened = 0;
  const count = () => opened++;
  let answer: { status: number; headers?: Record<string, string>; hang?: boolean };
  beforeAll(async () => {
    server = createServer((req, res) => {
      if (answer.hang) return;
      res.writeHead(answer.status, answer.headers).end('x'.repeat(200_000));
      req.resume();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    subscribe('net.client.socket', count);
  });
  beforeEach(() => {
    opened = 0;
  });
  afterAll(() => {
    unsubscribe('net.client.socket', count);
    server.closeAllConnections();
    server.close();
  });
  const request = (url: string) => ({ url, headers: { 'content-type': 'application/json' }, body: '{}' });
  const strict = { allowPrivate: false };

  it('knows sixty ways to name an address of a private network', () =>
    expect(HOSTS.length).toBeGreaterThan(60));

  it.each(HOSTS)('%s is refused', async (host) => {
    // Whoever believes the name is led to this machine.
    const resolve = async () => ['127.0.0.1'];
    expect(await postHook({ ...strict, resolve }, request(`https://${host}/`))).toEqual({
      status: null,
      error: REFUSED,
    });
    expect(opened).toBe(0);
  });

  it.each([
    ['http://hooks.test/', 'must be an https URL'],
    ['https://hooks.test:8443/', 'must not name a port; 443 is used'],
    ['https://hooks.test@127.0.0.1/', 'must not contain a user or a password'],
    ['https://user:word@hooks.test/', 'must not contain a user or a password'],
    ['https://hooks.test\\@127.0.0.1/x#y', 'must not contain a fragment'],
    ['file:///etc/passwd', 'must be an https URL'],
    ['gopher://127.0.0.1/', 'must be an https URL'],
    ['//127.0.0.1/', 'must be a URL such as https://hooks.company.example/reach'],
  ])('%s is refused', async (url, error) => {
    const resolve = async () => ['127.0.0.1'];
    expect(await postHook({ ...strict, resolve }, request(url))).toEqual({
      status: null,
      error: `The URL ${error}`,
    });
    expect(opened).toBe(0);
  });

  it('a name with a private address among public ones is refused', async () => {
    const resolve = async () => ['1.1.1.1', '10.0.0.1'];
    expect(await postHook({ ...strict, resolve }, request('https://hooks.test/'))).toMatchObject({
      error: REFUSED,
    });
    expect(opened).toBe(0);
  });

  it('a name is asked once, and what was checked is what is connected to', async () => {
    const told = ['127.0.0.2', '127.0.0.1'];
    let asked = 0;
    const network = {
      allowPrivate: false,
      // Stands for "is public": the first address that the name tells, and not the second.
      isAllowed: (address: string) => address === '127.0.0.2',
      resolve: async () => [told[asked++]!],
    };
    expect(await postHook(network, request('https://hooks.test/'))).toMatchObject({
      status: null,
      error: expect.stringMatching(/cannot be reached/),
    });
    expect(asked).toBe(1);
    expect(await postHook(network, request('https://hooks.test/'))).toMatchObject({ error: REFUSED });
    expect(asked).toBe(2);
  });

  it('a redirect is an answer, not a way', async () => {
    answer = { status: 302, headers: { location: `http://127.0.0.1:${port}/secret` } };
    const url = `http://127.0.0.1:${port}/`;
    expect(await postHook({ allowPrivate: true }, request(url))).toEqual({ status: 302, error: null });
    expect(opened).toBe(1);
  });

  it('who shows a certificate that nobody vouches for gets nothing', async () => {
    const pem = readFileSync(join(import.meta.dirname, 'fixtures/self-signed.pem'));
    let requests = 0;
    const impostor = createHttpsServer({ key: pem, cert: pem }, (_req, res) => {
      requests++;
      res.writeHead(204).end();
    });
    await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
    try {
      const network = { allowPrivate: true, resolve: async () => ['127.0.0.1'] };
      const url = `https://hooks.test:${(impostor.address() as AddressInfo).port}/`;
      expect(await postHook(network, request(url))).toEqual({
        status: null,
        error: 'The endpoint cannot be reached (DEPTH_ZERO_SELF_SIGNED_CERT)',
      });
      expect(requests).toBe(0);
    } finally {
      impostor.close();
    }
  });

  it('who does not answer is left after five seconds', async () => {
    answer = { status: 200, hang: true };
    const url = `http://127.0.0.1:${port}/`;
    expect(await postHook({ allowPrivate: true }, request(url))).toEqual({
      status: null,
      error: 'There was no answer within 5 s',
    });
  }, 15_000);
});
