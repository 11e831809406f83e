import { createApiKey, createUser, importLeads } from '@reach/outreach';
import { connect, type Database, migrate } from '@reach/schema';
import { indianFounders } from '@reach/testing';
import { createMailEvents, type MailEvents } from './mail-events.ts';
import { createProvider, type Provider } from './provider.ts';
import type { Random } from './random.ts';
import { type Services, startServices, WEBHOOK_SECRET } from './services.ts';
import { openStores, type Stores } from './stores.ts';
import { createTcpProxy, type TcpProxy } from './tcp-proxy.ts';

/** All that a scenario runs on: real stores and services, a provider that keeps a book, and wires to cut. */
export interface Cluster {
  stores: Stores;
  services: Services;
  provider: Provider;
  /** Between the services and what they talk to; they pass everything on until a scenario wants it otherwise. */
  wires: { postgres: TcpProxy; redis: TcpProxy; provider: TcpProxy };
  /** Straight to Postgres, for the harness's own questions. */
  db: Database;
  close: () => Promise<void>;
}

export interface Tenant {
  userId: string;
  key: string;
}

export async function startCluster(random: Random): Promise<Cluster> {
  const stores = await openStores();
  const closers: (() => Promise<unknown>)[] = [stores.close];
  const close = async () => {
    for (const undo of closers.reverse()) await undo();
  };
  try {
    await migrate(stores.databaseUrl);
    const provider = await createProvider(random.fork('provider'), [0, 0]);
    closers.push(provider.close);
    const wires = {
      postgres: await createTcpProxy(stores.postgresPort),
      redis: await createTcpProxy(stores.redisPort),
      provider: await createTcpProxy(provider.port),
    };
    closers.push(() => Promise.all(Object.values(wires).map((wire) => wire.close())));
    const urls = {
      databaseUrl: withPort(stores.databaseUrl, wires.postgres.port),
      redisUrl: withPort(stores.redisUrl, wires.redis.port),
      providerUrl: withPort(provider.url, wires.provider.port),
    };
    const services = await startServices(urls, stores.dir);
    closers.push(services.close);
    const db = connect(stores.databaseUrl, { max: 4, applicationName: 'reach-chaos' });
    closers.push(() => db.$client.end());
    return { stores, services, provider, wires, db, close };
  } catch (error) {
    await close();
    throw error;
  }
}

let tenants = 0;

/** A user of its own with `leads` leads that the scenario's goal finds. */
export async function createTenant(
  { db }: Pick<Cluster, 'db'>,
  { leads, credits }: { leads: number; credits: number },
): Promise<Tenant> {
  tenants++;
  const user = await createUser(
    { db },
    {
      email: `tenant-${tenants}-${Date.now()}@reach.test`,
      name: `Tenant ${tenants}`,
      fromName: 'Ada Sender',
      fromEmail: 'ada@sender.test',
      postalAddress: '1 Test Street\n12345 Testville',
      // The harness makes bounces up; what it tests is the books.
      brakeDomain: false,
      maxBounceRate: 1,
      pacing: null,
      recontactDays: null,
      creditsLimit: credits,
      startsPerMinute: 100_000,
      requestsPerMinute: 1_000_000,
      maxLeadsPerRun: 100_000,
    },
  );
  const { key } = await createApiKey({ db }, { userId: user.id, name: 'chaos' });
  await importLeads({ db }, { userId: user.id, rows: indianFounders(leads) });
  return { userId: user.id, key };
}

export function openMailEvents(
  cluster: Cluster,
  random: Random,
  { share, burst }: { share: number; burst: number },
): MailEvents {
  return createMailEvents({
    url: cluster.services.urlOf('webhook-receiver'),
    secret: WEBHOOK_SECRET,
    random,
    share,
    burst,
    longestDelayMs: 5_000,
  });
}

function withPort(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.toString();
}
