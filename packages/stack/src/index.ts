export { ROOT, TOOLS_DIR } from './paths.ts';
export { freePort, isPortFree } from './servers/ports.ts';
export { startPostgres } from './servers/postgres.ts';
export { type RedisOptions, startRedis } from './servers/redis.ts';
export type { RunningServer, ServerOptions } from './servers/server.ts';
export { NODE_ARGS } from './services.ts';
export { type ServiceSpec, type SupervisedService, superviseService } from './supervisor.ts';
