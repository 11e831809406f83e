import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readBacklog, readHeldLanes } from '@reach/outreach';
import { createDoorbell } from '@reach/queues';
import { addBacklogGauges, createLogger, createMetrics, providerMetrics } from '@reach/runtime';
import { connect } from '@reach/schema';
import { parse } from 'yaml';
import { createReceiver } from '../../services/webhook-receiver/src/server.ts';

const DEPLOY = join(import.meta.dirname, '..');
const PROMETHEUS = join(DEPLOY, 'prometheus');
const NOWHERE = '127.0.0.1:1';

/** The names of what the services' own code registers, with what Prometheus adds to a histogram. */
async function exportedNames(): Promise<Set<string>> {
  const metrics = createMetrics('test');
  providerMetrics(metrics, 'misarmail');
  const db = connect(`postgres://${NOWHERE}/none`);
  const doorbell = createDoorbell({ redisUrl: `redis://${NOWHERE}`, prefix: 'none' });
  addBacklogGauges(metrics, {
    backlog: () => readBacklog({ db }),
    heldLanes: () => readHeldLanes({ db }),
    depths: doorbell.depths,
  });
  createReceiver({
    db,
    logger: createLogger('test', 'silent'),
    secrets: [],
    basePath: '',
    isDraining: () => false,
    metrics,
  });
  const names = (await metrics.registry.getMetricsAsArray()).flatMap(({ name, type }) =>
    String(type) === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
  );
  await doorbell.close();
  await db.$client.end();
  return new Set([...names, 'up']);
}

/** A metric is a word before a selector, a range or a closing bracket; functions have an opening one. */
function namesIn(expression: string): string[] {
  const bare = expression.replace(/\b(?:by|without)\s*\([^)]*\)/g, ' ').replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ');
  return [...bare.matchAll(/\b[a-z]\w*\b(?!\s*\()/g)].map(([name]) => name);
}

interface Rules {
  groups: { rules: { alert: string; expr: string; annotations: { summary: string; action: string } }[] }[];
}
interface Dashboard {
  panels: { title: string; targets?: { expr: string }[] }[];
}

describe('what operators are given', () => {
  const rules = (parse(readFileSync(join(PROMETHEUS, 'alerts.yml'), 'utf8')) as Rules).groups.flatMap(
    (group) => group.rules,
  );
  const { panels }: Dashboard = JSON.parse(readFileSync(join(DEPLOY, 'grafana/dashboard.json'), 'utf8'));

  it('asks only for metrics that the services export', async () => {
    const exported = await exportedNames();
    const asked = [
      ...rules.map(({ alert, expr }) => ({ where: alert, expr })),
      ...panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ where: title, expr }))),
    ];
    const unknown = asked.flatMap(({ where, expr }) =>
      namesIn(expr)
        .filter((name) => !exported.has(name))
        .map((name) => `${where}: ${name}`),
    );
    expect(unknown).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  });

  it('every alert says what to do', () => {
    for (const { annotations } of rules) expect(annotations.action.length).toBeGreaterThan(30);
  });

  const promtool = hasPromtool() ? it : it.skip;
  promtool('the rules hold what their tests say (promtool)', () => {
    for (const args of [
      ['check', 'rules', 'alerts.yml'],
      ['test', 'rules', 'alerts.test.yml'],
    ]) {
      execFileSync('promtool', args, { cwd: PROMETHEUS, stdio: 'pipe' });
    }
  });
});

function hasPromtool(): boolean {
  try {
    execFileSync('promtool', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
