import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True when a process with this id exists and is not a zombie that only waits to be collected. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return statFields(pid)[0] !== 'Z';
}

/** The command line of a process, its arguments separated by spaces; empty when it cannot be read. */
export function commandLine(pid: number): string {
  if (process.platform === 'linux') return readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Something that tells a process from any later one with the same id; empty when it cannot be told. */
export function processStart(pid: number): string {
  // Field 22 of the line, which is the twentieth after the name: the time it began, in ticks since the boot.
  if (process.platform === 'linux') return statFields(pid)[19] ?? '';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** The first of these programs that PATH has, as an absolute path, or null. */
export function onPath(...names: string[]): string | null {
  for (const name of names) {
    const found = spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' });
    if (found.status === 0 && found.stdout.startsWith('/')) return found.stdout.trim();
  }
  return null;
}

/** The number in a file's first line, or null when there is no such file or no number in it. */
export function readPid(file: string): number | null {
  const pid = Number.parseInt(readOrEmpty(file), 10);
  return pid > 0 ? pid : null;
}

export function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What /proc says after the name, which stands in brackets and may itself hold brackets and spaces. */
function statFields(pid: number): string[] {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
