import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@reach/contracts';
import type { ClientBase } from 'pg';

const TURN_WAIT_MS = 60_000;
const TURN_POLL_MS = 100;

/** Two imports that update the same leads in different orders would deadlock. Throws `conflict` after a minute. */
export async function waitForTurn(client: ClientBase, userId: string): Promise<void> {
  const giveUp = performance.now() + TURN_WAIT_MS;
  while (!(await takeTurn(client, userId))) {
    if (performance.now() > giveUp) {
      throw new AppError('conflict', 'Another import of yours is still running; try again when it has ended');
    }
    await delay(TURN_POLL_MS);
  }
}

/** By asking, not by waiting in Postgres, where the statement timeout would end the wait. */
async function takeTurn(client: ClientBase, userId: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as taken',
    [`reach-import ${userId}`],
  );
  return rows[0]?.taken === true;
}
