import { reasonOf } from '@reach/runtime';

/** What one check found. `unknown`: it could not be looked at from here, which is no fault by itself. */
export interface Finding {
  name: string;
  state: 'ok' | 'warning' | 'fault' | 'unknown';
  detail: string;
  /** What a person can do about it. */
  advice?: string;
}

/** Runs a check; when it throws, that is the finding. */
export async function finding(
  name: string,
  advice: string,
  check: () => Promise<Finding[]>,
): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [{ name, state: 'fault', detail: reasonOf(error), advice }];
  }
}
