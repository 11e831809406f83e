import { connect } from '@reach/schema';
import { reasonOf } from './reason.ts';

/** Asks the database of the setting `variable` for a sign of life; throws an Error that says why there is none. */
export async function reachDatabase(url: string, variable: string): Promise<void> {
  const db = connect(url, { max: 1, applicationName: 'reach-start' });
  try {
    await db.$client.query('select 1');
  } catch (error) {
    throw new Error(`The database of ${variable} cannot be reached: ${reasonOf(error)}`);
  } finally {
    await db.$client.end();
  }
}
