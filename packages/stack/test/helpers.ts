import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder; other accounts may enter it, as PostgreSQL does not run as root. */
export function temporaryFolder(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `reach-${name}-`));
  chmodSync(dir, 0o711);
  return dir;
}

/** Listens on a port of 127.0.0.1 until the returned function is called. */
export async function occupyPort(port: number): Promise<() => Promise<void>> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}
