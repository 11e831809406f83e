import { join } from 'node:path';
import { NODE_ARGS, ROOT, type ServiceSpec } from '@reach/stack';

export interface ServiceOf {
  name: string;
  /** In `services`. */
  folder: string;
  port: number;
  databaseUrl: string;
  redisUrl: string;
  /** Its working directory; the log goes to `logs` below it, which has to be there. */
  dir: string;
  env: Record<string, string>;
  nodeArgs?: string[];
}

/** A service as a harness starts it: its own process, from the build, and nothing of our environment but PATH. */
export function serviceSpec({
  name,
  folder,
  port,
  databaseUrl,
  redisUrl,
  dir,
  env,
  nodeArgs = [],
}: ServiceOf): ServiceSpec {
  const url = `http://127.0.0.1:${port}`;
  return {
    name,
    url,
    readyUrl: `${url}/readyz`,
    command: process.execPath,
    args: [...NODE_ARGS, ...nodeArgs, join(ROOT, 'services', folder, 'dist', 'main.js')],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      LOG_LEVEL: 'info',
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl,
      ...env,
    },
    cwd: dir,
    logFile: join(dir, 'logs', `${name}.log`),
  };
}
