import { setTimeout as delay } from 'node:timers/promises';
import { audit, type Verdict } from './audit.ts';
import { auditUnknown } from './audit-unknown.ts';
import { type Progress, progressOf, startCampaign } from './campaign.ts';
import { type Cluster, openMailEvents } from './cluster.ts';
import { FAULTS, type FaultDeps, type FaultName, resumePaused } from './faults.ts';
import { fairWeather } from './provider.ts';
import { createRandom, type Random } from './random.ts';
import type { Scenario } from './scenarios.ts';
import { DISPATCHERS, WINDOW } from './services.ts';
import { watchStatuses } from './watch-statuses.ts';

export interface Result extends Verdict {
  scenario: string;
  seed: number;
  faults: Partial<Record<FaultName, number>>;
  /** Processes that ended as nobody asked them to. */
  crashes: number;
  /** What faults found otherwise than promised: another answer than 503, a mail without a claim. */
  broken: number;
  events: number;
  seconds: number;
}

export interface RunScenario {
  scenario: Scenario;
  seed: number;
  sends: number;
  say: (line: string) => void;
}

/** A run lasts about so long without faults, so that faults find something to break. */
const FAIR_SECONDS = 20;
const SLOWEST_PER_SECOND = 40;
const FASTEST_PER_SECOND = 400;
/** After the last fault: some leases, some backoff of sends that were refused several times. */
const PATIENCE_MS = 300_000;

/** Starts runs, breaks things while they are under way, waits until all is over, and compares the books. */
export async function runScenario(
  cluster: Cluster,
  { scenario, seed, sends, say }: RunScenario,
): Promise<Result> {
  const began = performance.now();
  const random = createRandom(seed).fork(scenario.name);
  const crashesBefore = cluster.services.uncleanEnds.length;
  cluster.provider.weather = fairWeather(latencyFor(sends));
  cluster.provider.poison = poisoned(scenario, random);
  cluster.provider.forgetful = scenario.forgetful === true;
  cluster.provider.batched = scenario.batches === true;
  await cluster.services.sendBy(scenario.batches ? 'batches' : scenario.forgetful ? 'no keys' : 'keys');
  const events = openMailEvents(cluster, random.fork('events'), {
    share: scenario.events ?? 0,
    burst: scenario.burst ?? 0,
  });
  cluster.provider.onAccepted = events.follow;

  const campaign = await startCampaign(cluster, {
    sends,
    runSize: Math.min(sends, scenario.runSize),
    tenants: scenario.tenants,
  });
  const watch = watchStatuses(cluster, campaign, random.fork('watch'));
  const deps: FaultDeps = { cluster, campaign, random: random.fork('faults'), broken: [] };
  const faults = await breakThings(deps, scenario, { sends, say });
  await untilOver(deps, say);
  events.postLate();
  await untilSettled(() => events.pending() === 0);
  const regressions = await watch.stop();

  const verdict = await audit(cluster, campaign, events);
  if (scenario.forgetful || scenario.batches) await auditUnknown(cluster, campaign, { verdict, faults });
  verdict.regressed += regressions.length;
  verdict.findings.push(...regressions.slice(0, 5));
  const crashes = cluster.services.uncleanEnds.slice(crashesBefore);
  verdict.findings.push(...crashes, ...deps.broken.map((what) => `broken: ${what}`));
  await events.close();
  return {
    ...verdict,
    scenario: scenario.name,
    seed,
    faults,
    crashes: crashes.length,
    broken: deps.broken.length,
    events: events.posted(),
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

export function isClean(result: Result): boolean {
  const { lost, doubled, atOnce, afterStop, regressed, wrong, stuck, crashes, broken } = result;
  return [lost, doubled, atOnce, afterStop, regressed, wrong, stuck, crashes, broken].every(
    (count) => count === 0,
  );
}

/** A fault that keeps everything from going on does not keep the next one from coming. */
const LONGEST_WAIT_MS = 15_000;

/** One fault after another, each when the runs have got as far as its turn, until they are over. */
async function breakThings(
  deps: FaultDeps,
  scenario: Scenario,
  { sends, say }: { sends: number; say: (line: string) => void },
): Promise<Result['faults']> {
  const { random } = deps;
  const faults: Result['faults'] = {};
  const deck: FaultName[] = [];
  const wanted = Math.min(scenario.maxFaults, Math.ceil(sends / (scenario.sendsPerFault ?? 1)));
  for (let count = 0; count < wanted; count++) {
    const progress = await untilDone(deps, (sends * count) / wanted);
    if (progress.running.length + progress.paused.length === 0) break;
    if (deck.length === 0) deck.push(...random.shuffle(scenario.faults));
    const name = deck.pop()!;
    say(`${told(progress)}; fault ${count + 1} of ${wanted}: ${name}`);
    await delay(random.int(...scenario.pauseMs));
    await FAULTS[name](deps);
    faults[name] = (faults[name] ?? 0) + 1;
  }
  return faults;
}

/** Waits until so many sends have outcomes, nothing runs any more, or it takes too long. */
async function untilDone({ cluster, campaign }: FaultDeps, sends: number): Promise<Progress> {
  for (const deadline = performance.now() + LONGEST_WAIT_MS; ; ) {
    const progress = await progressOf(cluster, campaign);
    const over = progress.running.length + progress.paused.length === 0;
    if (over || progress.total - progress.queued >= sends || performance.now() > deadline) return progress;
    if (progress.running.length === 0) await resumePaused({ cluster, campaign });
    await delay(100);
  }
}

async function untilOver(deps: FaultDeps, say: (line: string) => void): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (let last = '', lastAt = 0; performance.now() < deadline; ) {
    const progress = await progressOf(deps.cluster, deps.campaign);
    if (progress.running.length + progress.paused.length === 0 && progress.queued === 0) return;
    if (progress.paused.length > 0) await resumePaused(deps);
    if (told(progress) !== last && Date.now() - lastAt > 5_000) {
      say(told(progress));
      last = told(progress);
      lastAt = Date.now();
    }
    await delay(500);
  }
}

function told({ total, queued, running, paused }: Progress): string {
  const open = `${running.length} running${paused.length > 0 ? `, ${paused.length} paused` : ''}`;
  return `${total - queued} of ${total} sends have outcomes, ${open}`;
}

async function untilSettled(settled: () => boolean): Promise<void> {
  for (const deadline = performance.now() + 60_000; !settled() && performance.now() < deadline; )
    await delay(200);
}

function latencyFor(sends: number): [number, number] {
  const perSecond = Math.min(FASTEST_PER_SECOND, Math.max(SLOWEST_PER_SECOND, sends / FAIR_SECONDS));
  const usual = (1_000 * DISPATCHERS.length * WINDOW) / perSecond;
  return [usual * 0.5, Math.min(3_500, usual * 1.5)];
}

/** The made-up leads are numbered, so a share of the numbers is a share of the mails. */
function poisoned({ poison = 0, runSize }: Scenario, random: Random): Set<string> {
  const numbers = Array.from({ length: runSize }, (_, index) => index + 1);
  return new Set(
    numbers.filter(() => random.chance(poison)).map((number) => `founder${number}@company${number}.example`),
  );
}
