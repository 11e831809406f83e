import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The address of a container engine (Docker or Podman) that answers, or null. Asked before testcontainers is
 * loaded, because loading it takes a second and its own search fails with a long stack.
 */
export async function findEngine(dockerHost: string | undefined): Promise<string | null> {
  const addresses = dockerHost
    ? [dockerHost]
    : knownSockets()
        .filter(existsSync)
        .map((path) => `unix://${path}`);
  for (const address of addresses) {
    if (await answersPing(address)) return address;
  }
  return null;
}

function knownSockets(): string[] {
  const runtimeDir = `/run/user/${process.getuid?.() ?? ''}`;
  return [
    '/var/run/docker.sock',
    join(runtimeDir, 'docker.sock'),
    join(homedir(), '.docker/run/docker.sock'),
    join(homedir(), '.colima/default/docker.sock'),
    join(runtimeDir, 'podman/podman.sock'),
    '/run/podman/podman.sock',
  ];
}

function answersPing(address: string): Promise<boolean> {
  const { protocol, hostname, port, pathname } = new URL(address);
  const target = protocol === 'unix:' ? { socketPath: pathname } : { host: hostname, port };
  return new Promise((resolve) => {
    const ping = request({ ...target, path: '/_ping', timeout: 1_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    ping.once('timeout', () => ping.destroy());
    ping.once('error', () => resolve(false));
    ping.end();
  });
}
