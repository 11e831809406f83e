import { readdirSync, readFileSync } from 'node:fs';

/** What /proc tells of the machine and its processes; everything is null where there is none. */

/** A clock tick of /proc, which is 10 ms on every Linux of today. */
const TICKS_PER_SECOND = 100;

interface Stat {
  pid: number;
  parent: number;
  /** Its own and that of children it has waited for. */
  seconds: number;
}

/** CPU seconds of each process and of everything below it, those that have ended included. */
export function treeCpu(roots: number[]): number[] | null {
  const all = allStats();
  if (!all) return null;
  const children = new Map<number, Stat[]>();
  for (const stat of all.values()) children.set(stat.parent, [...(children.get(stat.parent) ?? []), stat]);
  const sum = (pid: number): number =>
    (all.get(pid)?.seconds ?? 0) +
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child.pid), 0);
  return roots.map(sum);
}

/** CPU seconds that the machine has worked, stolen ones included. */
export function machineCpu(): number | null {
  const [line] = readOrNull('/proc/stat')?.split('\n') ?? [];
  if (!line) return null;
  const [user, nice, system, , , irq, softirq, steal] = line.split(/\s+/).slice(1).map(Number);
  return (
    [user, nice, system, irq, softirq, steal].reduce<number>((sum, value) => sum + (value ?? 0), 0) /
    TICKS_PER_SECOND
  );
}

/** Resident memory in MB. */
export function residentMb(pid: number): number | null {
  const [, kb] = /^VmRSS:\s+(\d+) kB$/m.exec(readOrNull(`/proc/${pid}/status`) ?? '') ?? [];
  return kb ? Number(kb) / 1024 : null;
}

function allStats(): Map<number, Stat> | null {
  if (readOrNull('/proc/stat') === null) return null;
  const stats = readdirSync('/proc').flatMap((name) => {
    const text = /^\d+$/.test(name) ? readOrNull(`/proc/${name}/stat`) : null;
    return text ? [readStat(Number(name), text)] : [];
  });
  return new Map(stats.map((stat) => [stat.pid, stat]));
}

/** The name of a process may hold anything, so fields are counted from its closing bracket. */
function readStat(pid: number, text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { pid, parent: Number(fields[1]), seconds: ticks / TICKS_PER_SECOND };
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
