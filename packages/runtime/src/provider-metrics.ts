import { Counter, Gauge, Histogram } from 'prom-client';
import { type Metrics, SECONDS } from './metrics.ts';

/** Counts calls to mail providers: by outcome, how long they took, and when the last mail was accepted. */
export function providerMetrics({ registry }: Metrics) {
  const registers = [registry];
  const sends = new Counter({
    name: 'reach_sends_total',
    help: 'Calls to the mail provider by outcome: accepted, refused, suppressed, retry, unreachable, throttled, paused',
    labelNames: ['provider', 'outcome'],
    registers,
  });
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
  return ({ provider, outcome, seconds }: { provider: string; outcome: string; seconds: number }): void => {
    sends.inc({ provider, outcome });
    latency.observe({ provider }, seconds);
    if (outcome === 'accepted') lastAccepted.setToCurrentTime();
  };
}
