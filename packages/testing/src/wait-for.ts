import { setTimeout as delay } from 'node:timers/promises';

type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

export type WaitForOptions = { timeoutMs?: number; message?: string };

/**
 * Asks `condition` again and again (every 25 ms) until it gives something truthy, and returns that. A condition
 * that throws counts as not yet. After `timeoutMs` (10,000) it fails with `message` and what was seen last.
 */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  options: WaitForOptions = {},
): Promise<Truthy<T>> {
  const deadline = Date.now() + (options.timeoutMs ?? 10_000);
  for (;;) {
    const { found, seen } = await ask(condition);
    if (found !== null) return found;
    if (Date.now() > deadline) {
      throw new Error(`${options.message ?? 'The condition did not come true'} (last: ${seen})`);
    }
    await delay(25);
  }
}

async function ask<T>(condition: () => T | Promise<T>): Promise<{ found: Truthy<T> | null; seen: string }> {
  try {
    const value = await condition();
    return { found: value ? (value as Truthy<T>) : null, seen: String(value) };
  } catch (error) {
    return { found: null, seen: String(error) };
  }
}
