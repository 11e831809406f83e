import { Counter, Gauge, Histogram } from 'prom-client';
import { type Metrics, SECONDS } from './metrics.ts';

const OUTCOMES = ['accepted', 'refused', 'suppressed', 'retry', 'unreachable', 'throttled', 'paused'];

/** Counts calls to a mail provider: by outcome, how long they took, and when the last mail was accepted. */
export function providerMetrics({ registry }: Metrics, provider: string) {
  const registers = [registry];
  const sends = new Counter({
    name: 'reach_sends_total',
    help: `Calls to the mail provider by outcome: ${OUTCOMES.join(', ')}`,
    labelNames: ['provider', 'outcome'],
    registers,
  });
  // From zero: of a counter that begins at 64, when a key was revoked, no increase is ever seen.
  for (const outcome of OUTCOMES) sends.inc({ provider, outcome }, 0);
  const latency = new Histogram({
    name: 'reach_provider_duration_seconds',
    help: 'How long the mail provider took to answer',
    labelNames: ['provider'],
    buckets: SECONDS,
    registers,
  });
  const lastAccepted = new Gauge({
    name: 'reach_last_dispatch_timestamp_seconds',
    help: 'When this process last had a mail accepted (Unix time)',
    registers,
  });
  return ({ outcome, seconds }: { outcome: string; seconds: number }): void => {
    sends.inc({ provider, outcome });
    latency.observe({ provider }, seconds);
    if (outcome === 'accepted') lastAccepted.setToCurrentTime();
  };
}
