import type { MailProvider } from '@reach/mail';
import type { Database } from '@reach/schema';

/**
 * Notices that the database is an old copy of itself: a backup that was restored, a replica that had fallen behind. Its
 * rows are queued again though their mails are out. While mail leaves, its time is written down in Postgres and then in
 * Redis, so a Redis that knows of later mail than Postgres tells that Postgres has forgotten some.
 */
export interface CopyGuard {
  /**
   * Resolves when the database has been looked at since the process last got a connection to it, or lost one: another
   * may be in its place. Before that nothing is claimed.
   */
  look: () => Promise<void>;
  /** Sends were claimed: the next visit moves the mark. */
  note: () => void;
  /** Compares the marks and moves them. Call it every `MARK_EVERY_MS`. */
  visit: () => Promise<void>;
  /** False while the notes cannot be read: then the mark stands still, whoever sends. */
  tells: () => boolean;
}

export interface CopyGuardDeps {
  db: Database;
  provider: Pick<MailProvider, 'name'>;
  /** Notes outside of the database. Without one that answers, there is nothing to compare with. */
  notes: {
    remember: (name: string, value: string) => Promise<void>;
    /** Null: there is no note; undefined: nobody can tell. */
    recall: (name: string) => Promise<string | null | undefined>;
  };
  /** Hears, once, why no mail leaves any more. */
  onHold: (reason: string) => void;
}

export const MARK_EVERY_MS = 5_000;
/** A database that was lost and found again may lack some seconds; the mark moves every five. */
const MAY_LACK_MS = 10_000;

export function createCopyGuard({ db, provider, notes, onHold }: CopyGuardDeps): CopyGuard {
  let claimed = false;
  let looked: Promise<void> | undefined;
  let tells = true;
  for (const event of ['connect', 'remove'] as const) {
    db.$client.on(event, () => {
      looked = undefined;
    });
  }

  const visit = async () => {
    const name = `sent:${await installationOf(db)}:${provider.name}`;
    // Redis first: what stands there was in Postgres before, however long this process is held up in between.
    const noted = await notes.recall(name);
    tells = noted !== undefined;
    // A mark that moved now would hide, in an old copy, what Redis knows and cannot say.
    if (noted === undefined) return;
    const there = Number(noted ?? 0);
    const here = await readMark(db, provider.name);
    if (there > here + MAY_LACK_MS) {
      const reason = reasonOf({ here, there });
      if (await holdForever(db, { provider: provider.name, reason })) onHold(reason);
      return;
    }
    const moved = claimed;
    claimed = false;
    const mark = moved ? await moveMark(db, provider.name) : here;
    if (mark > there) await notes.remember(name, String(mark));
  };
  return {
    look: () => {
      looked ??= visit().catch((error: unknown) => {
        looked = undefined;
        throw error;
      });
      return looked;
    },
    note: () => {
      claimed = true;
    },
    visit,
    tells: () => tells,
  };
}

/** Lets mail leave again through every provider that was held as the database is an old copy. Gives their names. */
export async function confirmCopy({ db }: { db: Database }): Promise<string[]> {
  const { rows } = await db.$client.query<{ provider: string }>(
    `with released as (
       update reach_provider_lanes set paused_until = now() where paused_until = 'infinity' returning provider)
     insert into reach_sending_marks (provider, marked_at) select provider, now() from released
     on conflict (provider) do update set marked_at = excluded.marked_at
     returning provider`,
  );
  return rows.map((row) => row.provider);
}

/** Why no mail leaves until a person confirms; null while it may. */
export async function readHold({ db }: { db: Database }): Promise<string | null> {
  const { rows } = await db.$client.query<{ reason: string }>(
    `select reason from reach_provider_lanes where paused_until = 'infinity' order by provider limit 1`,
  );
  return rows[0]?.reason ?? null;
}

/**
 * Whether no process has claimed anything for so long, though nothing says that it should not. Says so of healthy ones
 * too while `tells` of the guard is false, as no mark moves then.
 */
export async function nobodySends(
  { db, provider }: Pick<CopyGuardDeps, 'db' | 'provider'>,
  seconds: number,
): Promise<boolean> {
  const { rows } = await db.$client.query<{ nobody: boolean }>(
    `select not exists (select from reach_provider_lanes where provider = $1 and paused_until > now())
       and not exists (select from reach_sending_marks
         where provider = $1 and marked_at > now() - make_interval(secs => $2)) as nobody`,
    [provider.name, seconds],
  );
  return rows[0]!.nobody;
}

function reasonOf({ here, there }: { here: number; there: number }): string {
  const time = (ms: number) => (ms > 0 ? new Date(ms).toISOString() : 'never');
  return `This database is an old copy: mail last left at ${time(there)}, and it knows of ${time(here)}. What left in between would be mailed again`;
}

/** Copies of one database share this; another installation on the same Redis has its own. */
async function installationOf(db: Database): Promise<string> {
  const { rows } = await db.$client.query<{ id: string }>(
    `select left(encode(sha256(secret || 'installation'::bytea), 'hex'), 16) as id
     from reach_secrets where name = 'unsubscribe'`,
  );
  return rows[0]!.id;
}

/** In ms since 1970, by the database's clock; 0 when nothing was ever sent. */
async function readMark(db: Database, provider: string): Promise<number> {
  const { rows } = await db.$client.query<{ ms: number }>(
    'select extract(epoch from marked_at)::float8 * 1000 as ms from reach_sending_marks where provider = $1',
    [provider],
  );
  return Math.round(rows[0]?.ms ?? 0);
}

async function moveMark(db: Database, provider: string): Promise<number> {
  const { rows } = await db.$client.query<{ ms: number }>(
    `insert into reach_sending_marks as mark (provider, marked_at) values ($1, now())
     on conflict (provider) do update set marked_at = greatest(mark.marked_at, excluded.marked_at)
     returning extract(epoch from marked_at)::float8 * 1000 as ms`,
    [provider],
  );
  return Math.round(rows[0]!.ms);
}

/** True for who did it, false where it was done before. */
async function holdForever(
  db: Database,
  { provider, reason }: { provider: string; reason: string },
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    `insert into reach_provider_lanes as lane (provider, paused_until, reason) values ($1, 'infinity', $2)
     on conflict (provider) do update set paused_until = 'infinity', reason = excluded.reason
     where lane.paused_until < 'infinity'`,
    [provider, reason],
  );
  return rowCount === 1;
}
