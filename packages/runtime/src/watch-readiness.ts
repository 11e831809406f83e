import { type HealthOptions, unready } from './health.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';
import { repeat } from './repeat.ts';

const LOOK_EVERY_MS = 2_000;

/** Logs when a service cannot do its work, and why, and when it can again: whoever asks `/readyz` may keep no log. */
export function watchReadiness(
  { onClose }: Lifecycle,
  { logger, ...checks }: { logger: Logger } & Pick<HealthOptions, 'required' | 'tick'>,
): void {
  let before = '';
  const look = async () => {
    const failures = await unready(checks);
    const failed = failures.map(({ name }) => name);
    if (before === String(failed)) return;
    before = String(failed);
    if (failed.length === 0) return logger.info('ready again');
    const reasons = [...new Set(failures.map(({ reason }) => reason))];
    logger.warn({ failed }, `not ready (${failed.join(', ')}): ${reasons.join('; ')}`);
  };
  onClose('readiness', repeat(logger, 'looking whether the service is ready', LOOK_EVERY_MS, look).stop);
}
