const DEADLOCK = '40P01';
const TRIES = 5;

/**
 * Repeats a statement that Postgres ended to resolve a deadlock. Two statements of many rows each may lock them in
 * different orders; the one that was ended has changed nothing.
 */
export async function retryDeadlock<Result>(statement: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await statement();
    } catch (error) {
      if ((error as { code?: unknown }).code !== DEADLOCK || tries === TRIES) throw error;
    }
  }
}
