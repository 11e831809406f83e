import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createUser, importLeads, type LeadRow } from '@reach/outreach';
import { connect, type Database, migrate } from '@reach/schema';
import { startPostgres } from '@reach/stack';
import pg from 'pg';

/** An empty account in a database of its own, which `close` leaves nothing of. */
export interface Workspace {
  db: Database;
  userId: string;
  close(): Promise<void>;
}

/**
 * Opens a workspace on the server of `databaseUrl`, whose account must be allowed to create databases, else on an
 * embedded PostgreSQL that lives as long as the workspace.
 */
export async function openWorkspace({
  databaseUrl,
}: {
  databaseUrl?: string | undefined;
}): Promise<Workspace> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const server = databaseUrl ?? (await ownServer(closers));
    const url = await createDatabase(server, closers);
    await migrate(url);
    const db = connect(url, { applicationName: 'reach-evaluation' });
    closers.push(() => db.$client.end());
    const user = await createUser({ db }, { email: 'evaluation@reach.test', name: 'Evaluation' });
    return { db, userId: user.id, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ownServer(closers: (() => Promise<void>)[]): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'reach-evaluation-'));
  closers.push(async () => rmSync(dir, { recursive: true, force: true }));
  // PostgreSQL does not run as root; where it runs as another account, that has to be able to enter.
  chmodSync(dir, 0o711);
  const server = await startPostgres({ dir: join(dir, 'postgres'), durable: false, log: () => {} });
  closers.push(() => server.stop());
  return server.url;
}

async function createDatabase(server: string, closers: (() => Promise<void>)[]): Promise<string> {
  const name = `reach_evaluation_${randomBytes(6).toString('hex')}`;
  await runOn(server, `create database ${name}`);
  closers.push(() => runOn(server, `drop database if exists ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'reach-evaluation' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Imports leads as any file of leads, then lets Postgres learn what there is, as it does by itself in time. */
export async function fillWorkspace(
  { db, userId }: Workspace,
  rows: AsyncIterable<LeadRow>,
  onProgress: (rows: number) => void,
): Promise<{ stored: number; skipped: number }> {
  const { created, skipped } = await importLeads({ db }, { userId, rows, onProgress });
  await db.$client.query('analyze reach_leads');
  return { stored: created, skipped };
}
