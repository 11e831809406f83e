import type { Database } from '@reach/schema';

/** When keys were last used, remembered here until `flush` writes it down. */
export interface KeyUse {
  saw: (keyId: string) => void;
  /** One statement for all keys that were used since the last one; nothing is forgotten when it fails. */
  flush: () => Promise<void>;
}

/**
 * The last use of API keys without a write per request: a key's row is written at most once a minute, however many
 * processes saw it. Times are the database's: what is passed on is how long ago a use was.
 */
export function createKeyUse({ db }: { db: Database }): KeyUse {
  let seen = new Map<string, number>();
  return {
    saw: (keyId) => seen.set(keyId, performance.now()),
    flush: async () => {
      if (seen.size === 0) return;
      const taken = seen;
      seen = new Map();
      try {
        await writeDown(db, taken);
      } catch (error) {
        seen = new Map([...taken, ...seen]);
        throw error;
      }
    },
  };
}

async function writeDown(db: Database, seen: Map<string, number>): Promise<void> {
  const now = performance.now();
  await db.$client.query({
    name: 'record-key-use',
    text: `update reach_api_keys k set last_used_at = u.used_at
           from (select id, now() - ms * interval '1 ms' as used_at
                 from unnest($1::uuid[], $2::float8[]) as seen (id, ms)) u
           where k.id = u.id and (k.last_used_at is null or k.last_used_at < u.used_at - interval '1 minute')`,
    values: [[...seen.keys()], [...seen.values()].map((at) => now - at)],
  });
}
