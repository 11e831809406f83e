import { readHold } from '@reach/outreach';
import { connect, type Database, pendingMigrations } from '@reach/schema';
import { onRedisNode } from '../../redis-node.ts';
import { type Finding, finding } from './finding.ts';

const MAX_CLOCK_SECONDS = 5;

/** Postgres: reachable, its schema current, its clock like ours. */
export function checkDatabase(urlOf: () => string | undefined): Promise<Finding[]> {
  const advice = 'Is it running, and is DATABASE_URL right? npm start brings one along';
  return finding('PostgreSQL', advice, async () => {
    const url = urlOf();
    if (!url) return missing('PostgreSQL', 'DATABASE_URL');
    const db = connect(url, { max: 1, applicationName: 'reach-doctor' });
    try {
      const asked = Date.now();
      const { rows } = await db.$client.query<{ version: string; now: Date }>(
        `select current_setting('server_version') as version, clock_timestamp() as now`,
      );
      const { version, now } = rows[0]!;
      const pending = await pendingMigrations({ db });
      return [
        { name: 'PostgreSQL', state: 'ok', detail: `version ${version}` },
        pending.length === 0
          ? { name: 'Migrations', state: 'ok', detail: 'all applied' }
          : {
              name: 'Migrations',
              state: 'fault',
              detail: `missing: ${pending.join(', ')}`,
              advice: 'npm run migrate',
            },
        clock((now.getTime() - (asked + Date.now()) / 2) / 1000),
        ...(pending.length === 0 ? await hold(db) : []),
      ];
    } finally {
      await db.$client.end();
    }
  });
}

function missing(name: string, variable: string): Finding[] {
  const advice = `Start Reach with npm start, or set ${variable}`;
  return [{ name, state: 'fault', detail: 'nothing runs here', advice }];
}

async function hold(db: Database): Promise<Finding[]> {
  const detail = await readHold({ db });
  const advice = 'Stop the runs that were under way then, and let the others go on with reach sending resume';
  return detail === null ? [] : [{ name: 'Sending', state: 'fault', detail, advice }];
}

function clock(seconds: number): Finding {
  const detail = `${Math.abs(seconds).toFixed(1)} s from the database's`;
  if (Math.abs(seconds) <= MAX_CLOCK_SECONDS) return { name: 'Clock', state: 'ok', detail };
  return { name: 'Clock', state: 'warning', detail, advice: 'Synchronise both machines by NTP' };
}

/** Redis: reachable, new enough for BullMQ, and told never to throw jobs away. */
export function checkRedis(urlOf: () => string | undefined): Promise<Finding[]> {
  const advice = 'Is it running, and is REDIS_URL right? Without it runs go on, only slower';
  return finding('Redis', advice, async () => {
    const url = urlOf();
    if (!url) return missing('Redis', 'REDIS_URL');
    const info = await onRedisNode(url, (redis) => redis.info());
    const field = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? 'unknown';
    return [version(field('redis_version')), eviction(field('maxmemory_policy'))];
  });
}

function version(text: string): Finding {
  const [major = 0, minor = 0] = text.split('.').map(Number);
  const newEnough = major > 6 || (major === 6 && minor >= 2);
  return newEnough
    ? { name: 'Redis', state: 'ok', detail: `version ${text}` }
    : { name: 'Redis', state: 'fault', detail: `version ${text}`, advice: 'BullMQ needs 6.2 or newer' };
}

function eviction(policy: string): Finding {
  if (policy === 'noeviction') return { name: 'Redis eviction', state: 'ok', detail: policy };
  return {
    name: 'Redis eviction',
    state: 'warning',
    detail: policy,
    advice: 'Set maxmemory-policy to noeviction: a queue must not lose jobs when memory is short',
  };
}
