import { AppError } from '@reach/contracts';
import {
  authenticate,
  createApiKey,
  createUser,
  findUserByEmail,
  importLeads,
  readJsonLeads,
  type User,
} from '@reach/outreach';
import { connect, type Database } from '@reach/schema';
import { demoLeads } from './demo-data/demo-leads.ts';

const DEMO = {
  email: 'demo@reach.example',
  name: 'Demo',
  fromName: 'Alex from Reach',
  fromEmail: 'alex@reach.example',
  replyTo: 'alex@reach.example',
  postalAddress: 'Reach Demo, 1 Example Street, 00000 Sampletown',
  // So high that neither a curious person nor a test suite ever meets them.
  creditsLimit: 1_000_000,
  startsPerMinute: 1_000_000,
  requestsPerMinute: 1_000_000,
  maxLeadsPerRun: 100_000,
  // The sandbox's bounces are made up; a run's own still pause it.
  brakeDomain: false,
  // Unlimited: nobody wants to wait for a demo's mails for days, or to find nobody left after the first.
  pacing: null,
  recontactDays: null,
};

/** Begins as every account does: 20 mails a day, nobody twice, and no mail before it says who sends. */
const OWNER = { email: 'owner@reach.example', name: 'Owner', creditsLimit: 1_000_000 };

/**
 * Gives a database its demo account, the account's key and, when it has none, `leadCount` made-up leads. Run again
 * it changes nothing. Answers with what is there, for a person.
 */
export function seedDemo(databaseUrl: string, apiKey: string, leadCount: number): Promise<string> {
  return withAccount(databaseUrl, { account: DEMO, apiKey }, async (db, user) => {
    await completeIdentity(db, user);
    const there = await countLeads(db, user);
    if (there > 0 || leadCount === 0) return leadsOf(user, there);
    const { created } = await importLeads(
      { db },
      { userId: user.id, rows: readJsonLeads(asJson(leadCount)) },
    );
    return `${user.email}, ${created.toLocaleString('en')} made-up leads imported`;
  });
}

/** The same for real mail: an account with a key, and nobody in it who does not exist. */
export function seedOwner(databaseUrl: string, apiKey: string): Promise<string> {
  return withAccount(databaseUrl, { account: OWNER, apiKey }, async (db, user) =>
    leadsOf(user, await countLeads(db, user)),
  );
}

function leadsOf({ email }: User, leads: number): string {
  return `${email}, ${leads.toLocaleString('en')} leads`;
}

/** Makes the account and its key where they are not there yet. */
async function withAccount(
  databaseUrl: string,
  { account, apiKey }: { account: Parameters<typeof createUser>[1]; apiKey: string },
  work: (db: Database, user: User) => Promise<string>,
): Promise<string> {
  const db = connect(databaseUrl, { max: 2, applicationName: 'reach-stack' });
  try {
    const user = (await findUserByEmail({ db }, account.email)) ?? (await createUser({ db }, account));
    if (!(await isKeyOf(db, user, apiKey)))
      await createApiKey({ db }, { userId: user.id, name: 'npm start', key: apiKey });
    return await work(db, user);
  } finally {
    await db.$client.end();
  }
}

/** An account of an earlier version lacks what has come since. */
async function completeIdentity(db: Database, { id }: User): Promise<void> {
  await db.$client.query(
    `update reach_users set postal_address = $2, brake_domain = false where id = $1 and postal_address is null`,
    [id, DEMO.postalAddress],
  );
}

async function isKeyOf(db: Database, user: User, apiKey: string): Promise<boolean> {
  try {
    return (await authenticate({ db }, apiKey)).user.id === user.id;
  } catch (error) {
    if (error instanceof AppError && error.code === 'unauthorized') return false;
    throw error;
  }
}

async function countLeads(db: Database, user: User): Promise<number> {
  const { rows } = await db.$client.query<{ count: number }>(
    'select count(*)::int as count from reach_leads where user_id = $1',
    [user.id],
  );
  return rows[0]?.count ?? 0;
}

async function* asJson(leadCount: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(JSON.stringify({ leads: demoLeads(leadCount) }));
}
