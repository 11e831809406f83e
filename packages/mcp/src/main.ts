#!/usr/bin/env node
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createReachClient } from '@reach/client';
import { configOrExit, listen, port } from '@reach/runtime';
import { z } from 'zod';
import { createMcpHttpServer } from './http.ts';
import { createMcpServer } from './server.ts';

const config = configOrExit(
  z.object({
    REACH_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
      .default('http://127.0.0.1:8780'),
    /** For stdio; over HTTP each caller shows a key of his own. */
    REACH_API_KEY: z.string().optional(),
    /** Set: streamable HTTP on this port instead of stdio. */
    MCP_PORT: port.optional(),
    HOST: z.string().default('127.0.0.1'),
  }),
);

// Stdout belongs to the protocol.
if (config.MCP_PORT !== undefined) {
  const server = createMcpHttpServer({ apiUrl: config.REACH_URL });
  console.error(`MCP at ${await listen(server, config.MCP_PORT, config.HOST)}/mcp`);
} else if (config.REACH_API_KEY) {
  const client = createReachClient({ baseUrl: config.REACH_URL, apiKey: config.REACH_API_KEY });
  await createMcpServer(client).connect(new StdioServerTransport());
} else {
  console.error('Set REACH_API_KEY to a key of yours, or MCP_PORT to serve HTTP.');
  process.exitCode = 1;
}
