import { hash as digest, randomBytes, timingSafeEqual } from 'node:crypto';
import { AppError, type KeyScope } from '@reach/contracts';
import { type Database, tables } from '@reach/schema';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { createMicroBatch } from '../micro-batch.ts';
import type { User } from './users.ts';

/** `msr_` and 32 random bytes in base64url: 256 bits cannot be guessed, so a fast hash is enough at rest. */
const KEY = /^msr_[\w-]{43}$/;
const PREFIX_LENGTH = 12;

export interface NewApiKey {
  id: string;
  /** Shown this once; only its hash is kept. */
  key: string;
  prefix: string;
  scope: KeyScope;
  createdAt: Date;
}

/** Makes a key; `scope` is `admin`, which is everything, unless it is given. */
export async function createApiKey(
  { db }: { db: Database },
  input: { userId: string; name: string; scope?: KeyScope; key?: string },
): Promise<NewApiKey> {
  const { userId, name, scope = 'admin', key = generateApiKey() } = input;
  const prefix = key.slice(0, PREFIX_LENGTH);
  const createdAt = new Date();
  const id = uuidv7();
  await db.insert(tables.apiKeys).values({ id, userId, name, prefix, scope, hash: hashOf(key), createdAt });
  return { id, key, prefix, scope, createdAt };
}

export function generateApiKey(): string {
  return `msr_${randomBytes(32).toString('base64url')}`;
}

/** Who calls, and with which key. */
export interface Caller {
  user: User;
  keyId: string;
  scope: KeyScope;
}

/** Whose unrevoked key this is. Throws `unauthorized` for anything else, always with the same words. */
export async function authenticate({ db }: { db: Database }, key: string): Promise<Caller> {
  if (KEY.test(key)) {
    const hash = hashOf(key);
    const candidates = await lookUp(db).add(key.slice(0, PREFIX_LENGTH));
    const match = candidates.find((candidate) => timingSafeEqual(candidate.hash, hash));
    if (match) return { user: match.user, keyId: match.keyId, scope: match.scope };
  }
  throw new AppError('unauthorized', 'Unauthorized');
}

type LookUp = ReturnType<typeof createLookUp>;
const lookUps = new WeakMap<Database, LookUp>();

/** Every request asks for its key: those that come while Postgres looks others up are looked up together. */
function lookUp(db: Database): LookUp {
  const known = lookUps.get(db) ?? createLookUp(db);
  lookUps.set(db, known);
  return known;
}

function createLookUp(db: Database) {
  const { hash, id: keyId, scope, prefix, userId, revokedAt } = tables.apiKeys;
  // Building the statement anew would cost as much as the answer.
  const statement = db
    .select({ hash, keyId, scope, prefix, user: tables.users })
    .from(tables.apiKeys)
    .innerJoin(tables.users, eq(tables.users.id, userId))
    .where(and(sql`${prefix} = any(${sql.placeholder('prefixes')}::text[])`, isNull(revokedAt)))
    .prepare('keys-like-any');
  return createMicroBatch(
    async (prefixes: string[]) => {
      const found = await statement.execute({ prefixes: [...new Set(prefixes)] });
      return prefixes.map((wanted) => found.filter((key) => key.prefix === wanted));
    },
    { max: 500 },
  );
}

/** Whether a key that was let in before may still be used. */
export async function isActiveKey({ db }: { db: Database }, keyId: string): Promise<boolean> {
  const { rowCount } = await db.$client.query({
    name: 'is-active-key',
    text: 'select from reach_api_keys where id = $1 and revoked_at is null',
    values: [keyId],
  });
  return rowCount === 1;
}

export function listApiKeys({ db }: { db: Database }, input: { userId?: string } = {}) {
  const { id, userId, name, prefix, scope, createdAt, lastUsedAt, revokedAt } = tables.apiKeys;
  return db
    .select({ id, userId, name, prefix, scope, createdAt, lastUsedAt, revokedAt })
    .from(tables.apiKeys)
    .where(input.userId ? eq(userId, input.userId) : undefined)
    .orderBy(asc(createdAt), asc(id));
}

/** Which key to revoke: an operator names it by its prefix, its user by its id. */
export type RevokedKey = { prefix: string } | { userId: string; id: string };

/** Revokes a key; it is refused from the next request on. Throws `not_found` when no active key is meant. */
export async function revokeApiKey({ db }: { db: Database }, input: RevokedKey): Promise<void> {
  const { id, userId, prefix, revokedAt } = tables.apiKeys;
  const meant =
    'prefix' in input ? eq(prefix, input.prefix) : and(eq(id, input.id), eq(userId, input.userId));
  const revoked = await db
    .update(tables.apiKeys)
    .set({ revokedAt: new Date() })
    .where(and(meant, isNull(revokedAt)))
    .returning({ id });
  if (revoked.length > 0) return;
  throw new AppError(
    'not_found',
    'prefix' in input ? `There is no active key that starts with ${input.prefix}` : 'Key not found',
  );
}

function hashOf(key: string): Buffer {
  return digest('sha256', key, 'buffer');
}
