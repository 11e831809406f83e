import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { createReachClient } from '@reach/client';
import { createMcpServer } from './server.ts';

/**
 * MCP over streamable HTTP at `/mcp`, without sessions: each request carries the caller's own API key as a bearer.
 * A browser's request is refused, so that no page can reach a server on somebody's own machine.
 */
export function createMcpHttpServer({ apiUrl }: { apiUrl: string }): Server {
  return createServer((req, res) => {
    void handle(apiUrl, req, res).catch(() => {
      if (!res.headersSent) refuse(res, 500, 'Something went wrong on our side');
    });
  });
}

async function handle(apiUrl: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.headers.origin !== undefined) return refuse(res, 403, 'Not for browsers');
  if ((req.url ?? '').split('?', 1)[0] !== '/mcp') return refuse(res, 404, 'There is no such route');
  if (req.method !== 'POST') return refuse(res, 405, 'Use POST here', { Allow: 'POST' });
  const apiKey = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  if (!apiKey) return refuse(res, 401, 'Unauthorized', { 'WWW-Authenticate': 'Bearer' });

  const server = createMcpServer(createReachClient({ baseUrl: apiUrl, apiKey }));
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  res.on('close', () => void server.close());
  await server.connect(transport as Transport);
  await transport.handleRequest(req, res);
}

function refuse(res: ServerResponse, status: number, error: string, headers = {}): void {
  res.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify({ error }));
}
