import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type RawHandler = (req: IncomingMessage, res: ServerResponse) => void;

/** Requests under way on each open connection. */
const connections = new WeakMap<Server, Map<Socket, number>>();

/** Limits against slow or oversized clients; Node's own defaults leave a slow header open for 92 s. */
export function createHttpServer(handler: RawHandler, requestTimeoutMs = 15_000): Server {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16_384,
    },
    handler,
  );
  server.maxHeadersCount = 100;
  connections.set(server, trackRequests(server));
  return server;
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
