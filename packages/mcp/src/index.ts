export { createMcpHttpServer } from './http.ts';
export { createMcpServer } from './server.ts';
