import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { AppError } from '@reach/contracts';
import { type Database, tables } from '@reach/schema';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { User } from './users.ts';

/** `msr_` and 32 random bytes in base64url: 256 bits cannot be guessed, so a fast hash is enough at rest. */
const KEY = /^msr_[\w-]{43}$/;
const PREFIX_LENGTH = 12;

export interface NewApiKey {
  id: string;
  /** Shown this once; only its hash is kept. */
  key: string;
  prefix: string;
}

export async function createApiKey(
  { db }: { db: Database },
  input: { userId: string; name: string; key?: string },
): Promise<NewApiKey> {
  const key = input.key ?? generateApiKey();
  const prefix = key.slice(0, PREFIX_LENGTH);
  const id = uuidv7();
  await db
    .insert(tables.apiKeys)
    .values({ id, userId: input.userId, name: input.name, prefix, hash: hashOf(key) });
  return { id, key, prefix };
}

export function generateApiKey(): string {
  return `msr_${randomBytes(32).toString('base64url')}`;
}

/** The user whose unrevoked key this is. Throws `unauthorized` for anything else, always with the same words. */
export async function authenticate({ db }: { db: Database }, key: string): Promise<User> {
  if (KEY.test(key)) {
    const hash = hashOf(key);
    const candidates = await db
      .select({ hash: tables.apiKeys.hash, user: tables.users })
      .from(tables.apiKeys)
      .innerJoin(tables.users, eq(tables.users.id, tables.apiKeys.userId))
      .where(and(eq(tables.apiKeys.prefix, key.slice(0, PREFIX_LENGTH)), isNull(tables.apiKeys.revokedAt)));
    const match = candidates.find((candidate) => timingSafeEqual(candidate.hash, hash));
    if (match) return match.user;
  }
  throw new AppError('unauthorized', 'Unauthorized');
}

export function listApiKeys({ db }: { db: Database }, input: { userId?: string } = {}) {
  const { id, userId, name, prefix, createdAt, revokedAt } = tables.apiKeys;
  return db
    .select({ id, userId, name, prefix, createdAt, revokedAt })
    .from(tables.apiKeys)
    .where(input.userId ? eq(userId, input.userId) : undefined)
    .orderBy(asc(createdAt), asc(id));
}

/** Revokes the key with this prefix; it is refused from the next request on. Throws `not_found`. */
export async function revokeApiKey({ db }: { db: Database }, input: { prefix: string }): Promise<void> {
  const revoked = await db
    .update(tables.apiKeys)
    .set({ revokedAt: new Date() })
    .where(and(eq(tables.apiKeys.prefix, input.prefix), isNull(tables.apiKeys.revokedAt)))
    .returning({ id: tables.apiKeys.id });
  if (revoked.length === 0)
    throw new AppError('not_found', `There is no active key that starts with ${input.prefix}`);
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
