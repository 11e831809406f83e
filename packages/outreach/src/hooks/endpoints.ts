import { AppError, type HookBody, type HookEndpoint } from '@reach/contracts';
import { type Database, onConnection, tables } from '@reach/schema';
import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { inTransaction } from '../in-transaction.ts';
import { type HookNetwork, refuseUrl } from './post-hook.ts';
import { newHookSecret, showHookSecret } from './sign-hook.ts';

const ENDPOINTS_AT_MOST = 20;
/** After a rotation both secrets sign for so long. */
const OVERLAP_HOURS = 24;

type Deps = { db: Database };
type OneEndpoint = { userId: string; endpointId: string };

const SHOWN = `id, url, events, created_at, failing_since, failures, disabled_at, disabled_reason`;
const { id, url, events, createdAt, failingSince, failures, disabledAt, disabledReason } =
  tables.hookEndpoints;
const COLUMNS = {
  ...{ id, url, events, failures, created_at: createdAt, failing_since: failingSince },
  ...{ disabled_at: disabledAt, disabled_reason: disabledReason },
};

/**
 * Adds an endpoint; the answer shows its secret this once. Throws `invalid_request` for a URL that nothing may be
 * posted to, and `conflict` when there are too many.
 */
export async function createHook(
  { db, network }: Deps & { network: HookNetwork },
  { userId, hook }: { userId: string; hook: HookBody },
): Promise<{ hook: HookEndpoint; secret: string }> {
  const message = refuseUrl(hook.url, network);
  if (message) {
    throw new AppError('invalid_request', `url ${message}`, { issues: [{ field: 'url', message }] });
  }
  const secret = newHookSecret();
  // The user's row is locked first, so that the count sees what another call has just added.
  const rows = await inTransaction(db, async (client) => {
    const tx = onConnection(client);
    const { users, hookEndpoints } = tables;
    await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
    if ((await tx.$count(hookEndpoints, eq(hookEndpoints.userId, userId))) >= ENDPOINTS_AT_MOST) return [];
    const row = { id: uuidv7(), userId, url: hook.url, events: hook.events, secret };
    return tx.insert(hookEndpoints).values(row).returning(COLUMNS);
  });
  if (!rows[0]) throw new AppError('conflict', `There are ${ENDPOINTS_AT_MOST} endpoints already`);
  return { hook: shown(rows[0]), secret: showHookSecret(secret) };
}

/** Oldest first, without their secrets. */
export async function listHooks({ db }: Deps, { userId }: { userId: string }): Promise<HookEndpoint[]> {
  const { rows } = await db.$client.query(
    `select ${SHOWN} from reach_hook_endpoints where user_id = $1 order by created_at, id`,
    [userId],
  );
  return rows.map(shown);
}

/** With its deliveries. Throws `not_found`. */
export async function removeHook({ db }: Deps, { userId, endpointId }: OneEndpoint): Promise<void> {
  const { rowCount } = await db.$client.query(
    'delete from reach_hook_endpoints where id = $1 and user_id = $2',
    [endpointId, userId],
  );
  if (rowCount !== 1) throw noHook();
}

/** Gives an endpoint a new secret; the old one signs too for a day. Throws `not_found`. */
export async function rotateHookSecret(
  { db }: Deps,
  { userId, endpointId }: OneEndpoint,
): Promise<{ hook: HookEndpoint; secret: string }> {
  const secret = newHookSecret();
  const { rows } = await db.$client.query(
    `update reach_hook_endpoints set secret = $3, old_secret = secret,
       old_secret_until = now() + make_interval(hours => $4)
     where id = $1 and user_id = $2 returning ${SHOWN}`,
    [endpointId, userId, secret, OVERLAP_HOURS],
  );
  if (!rows[0]) throw noHook();
  return { hook: shown(rows[0]), secret: showHookSecret(secret) };
}

/** Takes a disabled endpoint into use again; what still waits for it is tried. Throws `not_found`. */
export async function enableHook({ db }: Deps, { userId, endpointId }: OneEndpoint): Promise<HookEndpoint> {
  const { rows } = await db.$client.query(
    `update reach_hook_endpoints set disabled_at = null, disabled_reason = null, failing_since = null, failures = 0
     where id = $1 and user_id = $2 returning ${SHOWN}`,
    [endpointId, userId],
  );
  if (!rows[0]) throw noHook();
  return shown(rows[0]);
}

export function noHook(): AppError {
  return new AppError('not_found', 'Webhook endpoint not found');
}

type Row = Omit<HookEndpoint, 'created_at' | 'failing_since' | 'disabled_at'> & {
  created_at: Date;
  failing_since: Date | null;
  disabled_at: Date | null;
};

function shown(row: Row): HookEndpoint {
  return {
    ...row,
    created_at: row.created_at.toISOString(),
    failing_since: row.failing_since?.toISOString() ?? null,
    disabled_at: row.disabled_at?.toISOString() ?? null,
  };
}
