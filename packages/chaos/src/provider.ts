import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createLedger, type Ledger, type SendEntry } from './ledger.ts';
import type { Random } from './random.ts';

/** How the provider behaves just now. Rates are shares from 0 to 1, thrown anew for each request. */
export interface Weather {
  latencyMs: [min: number, max: number];
  rate429: number;
  /** 500, 502 or 503; half of them after the mail was accepted, as a proxy's would be. */
  rate5xx: number;
  /** Accepts, then never answers. */
  rateHang: number;
  /** Resets the connection, half of the time after the mail was accepted. */
  rateReset: number;
  /** 200 with a page that is not the provider's, or with broken JSON; half of them accepted. */
  rateWrongBody: number;
  rateRedirect: number;
  /** Answers 401 to everybody. */
  revoked: boolean;
}

export interface Provider {
  url: string;
  port: number;
  ledger: Ledger;
  weather: Weather;
  /** Knows no idempotency keys: every request that it accepts is a mail. */
  forgetful: boolean;
  /** Mails come in batches: what was under way with a process that died is not sent again. */
  batched: boolean;
  /** Recipients whose mail is refused with 400 whenever it is tried. */
  poison: Set<string>;
  /** Called once a mail, at the moment it is accepted and before the answer goes out. */
  onAccepted: (sendId: string, to: string) => void;
  /** Nobody listens any more, and open connections are cut. */
  goDown: () => Promise<void>;
  comeBack: () => Promise<void>;
  close: () => Promise<void>;
}

/** A MisarMail, and a Resend for batches, that keeps a book of what it was asked and what it accepted, and fails as it is told. */
export async function createProvider(random: Random, fairLatencyMs: [number, number]): Promise<Provider> {
  const ledger = createLedger();
  const handle = (req: IncomingMessage, res: ServerResponse) => void answer(provider, random, req, res);
  let server = await listening(handle, 0);
  const { port } = server.address() as AddressInfo;
  const provider: Provider = {
    url: `http://127.0.0.1:${port}`,
    port,
    ledger,
    weather: fairWeather(fairLatencyMs),
    forgetful: false,
    batched: false,
    poison: new Set(),
    onAccepted: () => {},
    goDown: () => close(server),
    comeBack: async () => {
      server = await listening(handle, port);
    },
    close: () => close(server),
  };
  return provider;
}

export function fairWeather(latencyMs: [number, number]): Weather {
  return {
    latencyMs,
    rate429: 0,
    rate5xx: 0,
    rateHang: 0,
    rateReset: 0,
    rateWrongBody: 0,
    rateRedirect: 0,
    revoked: false,
  };
}

async function answer(
  provider: Provider,
  random: Random,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const raw = await text(req);
  if (raw === null) return;
  if (req.url === '/emails/batch') return answerBatch(provider, random, { raw, req, res });
  const { to, idempotency_key: key, metadata } = JSON.parse(raw);
  const sendId: string = metadata.reach_send_id;
  const recipient = to[0].email;
  const entry = provider.ledger.begin(sendId, recipient, raw);
  res.once('close', () => entry.underWay--);

  const { weather } = provider;
  const [min, max] = weather.latencyMs;
  await delay(min + random.next() * (max - min));
  if (res.destroyed) return;
  const accept = () => acceptOnce(provider, entry, { key, sendId });
  // What breaks after the mail went out is worse than what breaks before: half of each.
  const maybeAccept = () => random.chance(0.5) && accept();

  if (weather.revoked) {
    provider.ledger.totals.unauthorised++;
    return json(res, 401, { success: false, code: 'unauthorized' });
  }
  if (random.chance(weather.rate429)) {
    res.setHeader('retry-after', '1');
    return json(res, 429, { success: false, code: 'rate_limited', error: 'Too many requests' });
  }
  if (provider.poison.has(recipient)) {
    provider.ledger.totals.refused++;
    return json(res, 400, { success: false, code: 'invalid_recipient', error: 'No such mailbox' });
  }
  if (random.chance(weather.rate5xx)) {
    maybeAccept();
    return json(res, random.pick([500, 502, 503]), { success: false, error: 'Try again later' });
  }
  if (random.chance(weather.rateRedirect)) {
    res.setHeader('location', 'https://login.example/');
    return json(res, 302, {});
  }
  if (random.chance(weather.rateReset)) {
    maybeAccept();
    res.socket?.resetAndDestroy();
    return;
  }
  if (random.chance(weather.rateWrongBody)) {
    maybeAccept();
    if (random.chance(0.5)) res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Please log in</h1>');
    else res.writeHead(200, { 'content-type': 'application/json' }).end('{"success":tr');
    return;
  }
  const messageId = accept();
  if (random.chance(weather.rateHang)) return;
  json(res, 200, { success: true, message_id: messageId });
}

/** Its weather is always fair: here processes are killed, and the request's key stands for all of its mails. */
async function answerBatch(
  provider: Provider,
  random: Random,
  { raw, req, res }: { raw: string; req: IncomingMessage; res: ServerResponse },
): Promise<void> {
  const mails: { to: string[]; tags: { value: string }[] }[] = JSON.parse(raw);
  const entries = mails.map((mail) => {
    const sendId = mail.tags[0]!.value;
    return { sendId, entry: provider.ledger.begin(sendId, mail.to[0]!, JSON.stringify(mail)) };
  });
  res.once('close', () => {
    for (const { entry } of entries) entry.underWay--;
  });
  const [min, max] = provider.weather.latencyMs;
  await delay(min + random.next() * (max - min));
  if (res.destroyed) return;
  const key = String(req.headers['idempotency-key']);
  const data = entries.map(({ sendId, entry }) => ({ id: acceptOnce(provider, entry, { key, sendId }) }));
  json(res, 200, { data, errors: [] });
}

/** As a provider with idempotency keys does it: the first request delivers, repeats find it delivered. */
function acceptOnce(
  provider: Provider,
  entry: SendEntry,
  { key, sendId }: { key: string; sendId: string },
): string {
  const { totals } = provider.ledger;
  if (entry.keys.has(key) && !provider.forgetful) totals.repeats++;
  else {
    entry.keys.add(key);
    entry.accepted++;
    totals.accepted++;
    provider.onAccepted(sendId, entry.to);
  }
  return `m-${sendId}`;
}

function json(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Null when the client went away before its request was whole. */
async function text(req: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of req) chunks.push(chunk);
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function listening(handle: Parameters<typeof createServer>[1], port: number): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 60_000 }, handle);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
