import { randomUUID } from 'node:crypto';
import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Express } from 'express';

export type RawHandler = (req: IncomingMessage, res: ServerResponse) => void;

/** What an express app makes of requests and answers. */
type Prototypes = Pick<Express, 'request' | 'response'>;

/** Requests under way on each open connection. */
const connections = new WeakMap<Server, Map<Socket, number>>();

export interface HttpServerOptions {
  /** Until a request has to be there as a whole. */
  requestTimeoutMs?: number;
  /** For requests whose body is long; `isFor` gets the path. */
  patient?: { timeoutMs: number; isFor: (path: string) => boolean };
  /** While it is true no connection is kept, so that its caller goes on with another process. */
  isDraining?: () => boolean;
}

/** Limits against slow or oversized clients; Node's own defaults leave a slow header open for 92 s. */
export function createHttpServer(
  handler: RawHandler & Partial<Prototypes>,
  { requestTimeoutMs = 15_000, patient, isDraining }: HttpServerOptions = {},
): Server {
  const server = createServer(
    {
      ...(isApp(handler) && messagesOf(handler)),
      headersTimeout: Math.min(10_000, requestTimeoutMs),
      requestTimeout: Math.max(requestTimeoutMs, patient?.timeoutMs ?? 0),
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16_384,
    },
    handler,
  );
  server.on('clientError', answerClientError);
  if (patient) {
    server.prependListener('request', (req: IncomingMessage, res: ServerResponse) => {
      if (!patient.isFor((req.url ?? '').split('?', 1)[0] ?? '')) hurry(req, res, requestTimeoutMs);
    });
  }
  if (isDraining) {
    server.prependListener('request', (_req: IncomingMessage, res: ServerResponse) => {
      if (isDraining()) res.setHeader('Connection', 'close');
    });
  }
  server.maxHeadersCount = 100;
  connections.set(server, trackRequests(server));
  return server;
}

function isApp(handler: Partial<Prototypes>): handler is Prototypes {
  return handler.request !== undefined && handler.response !== undefined;
}

/**
 * Express gives every request and answer the prototypes of its app. V8 makes a new shape for each object that this
 * is done to and looks all its properties up anew, which was half of the CPU of a static answer; so they are made with
 * those prototypes, and express has nothing to change.
 */
function messagesOf(app: Prototypes) {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  app.request = Object.setPrototypeOf(AppRequest.prototype, app.request);
  app.response = Object.setPrototypeOf(AppResponse.prototype, app.response);
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse };
}

/** What Node's parser refuses never gets to the app; the caller gets the same JSON nevertheless. */
const REFUSALS: Record<string, { status: string; error: string }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', error: 'The request took too long to arrive' },
  HPE_HEADER_OVERFLOW: { status: '431 Request Header Fields Too Large', error: 'The headers are too large' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: '413 Payload Too Large', error: 'The body is too large' },
};
const MALFORMED = { status: '400 Bad Request', error: 'The request is malformed' };

function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  const { _httpMessage: begun } = socket as Socket & { _httpMessage?: ServerResponse };
  if (error.code === 'ECONNRESET' || !socket.writable || begun?.headersSent) return void socket.destroy();
  const { status, error: text } = REFUSALS[error.code ?? ''] ?? MALFORMED;
  socket.end(`HTTP/1.1 ${status}\r\n${rawAnswer(text)}`);
  // Who sends slowly may read slowly too.
  socket.setTimeout(1_000, () => socket.destroy());
}

function rawAnswer(error: string): string {
  const body = JSON.stringify({ error });
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': randomUUID(),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${lines.join('')}\r\n${body}`;
}

/** 408 for a body that is not there in time. */
function hurry(req: IncomingMessage, res: ServerResponse, timeoutMs: number): void {
  if (
    req.complete ||
    (req.headers['transfer-encoding'] === undefined && !Number(req.headers['content-length']))
  )
    return;
  const timer = setTimeout(() => {
    if (req.complete) return;
    answerClientError(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), req.socket);
  }, timeoutMs);
  const calm = () => clearTimeout(timer);
  req.once('end', calm);
  res.once('close', calm);
}

function trackRequests(server: Server): Map<Socket, number> {
  const underWay = new Map<Socket, number>();
  server.on('connection', (socket: Socket) => {
    underWay.set(socket, 0);
    socket.on('close', () => underWay.delete(socket));
  });
  server.prependListener('request', ({ socket }: IncomingMessage, res: ServerResponse) => {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    res.on('close', () => {
      if (!underWay.has(socket)) return;
      underWay.set(socket, underWay.get(socket)! - 1);
      if (!server.listening && underWay.get(socket) === 0) socket.end();
    });
  });
  return underWay;
}

/** Listens and resolves with the base URL, e.g. `http://127.0.0.1:8780`. Rejects when the port is taken. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** Stops listening, lets requests under way finish, and cuts what is left after `graceMs`. */
export async function closeServer(server: Server, graceMs = 10_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Node counts a connection that has not sent its first request as busy, and would wait for it.
  for (const [socket, requests] of connections.get(server) ?? []) if (requests === 0) socket.destroy();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
