import { type RequestHandler, Router } from 'express';
import { reasonOf } from './reason.ts';

export interface HealthOptions {
  /** What the service cannot work without, by name; a rejection or 1 s of silence makes it not ready (503). */
  required: Record<string, () => Promise<unknown>>;
  /** What it can do without for a while, only slower; a failure is named in `degraded`. */
  optional?: Record<string, () => Promise<unknown>>;
  /** A loop that has to come round: not ready once it has not for a minute. */
  tick?: Tick | undefined;
  isDraining: () => boolean;
}

export interface Tick {
  /** The loop came round. */
  note: () => void;
  /** Seconds since it last did, or since the process began. */
  seconds: () => number;
}

const LATE_SECONDS = 60;

export function createTick(now: () => number = () => performance.now()): Tick {
  let last = now();
  return {
    note: () => {
      last = now();
    },
    seconds: () => (now() - last) / 1000,
  };
}

/** `GET /healthz`: the process answers. `GET /readyz`: it can do its work. */
export function healthRouter(options: HealthOptions): Router {
  const router = Router();
  const alive: RequestHandler = (_req, res) => {
    res.json({ ok: true });
  };
  router.get('/healthz', alive);
  router.get('/readyz', async (_req, res) => {
    const [failures, withouts] = await Promise.all([unready(options), failing(options.optional ?? {})]);
    const failed = failures.map(({ name }) => name);
    if (options.isDraining()) failed.push('draining');
    const seconds = options.tick?.seconds();
    res.status(failed.length > 0 ? 503 : 200).json({
      ok: failed.length === 0,
      failed,
      degraded: withouts.map(({ name }) => name),
      ...(seconds !== undefined && { last_tick_seconds: Math.round(seconds) }),
    });
  });
  return router;
}

export interface Failure {
  name: string;
  reason: string;
}

/** What keeps a service from its work just now. */
export async function unready({
  required,
  tick,
}: Pick<HealthOptions, 'required' | 'tick'>): Promise<Failure[]> {
  const failures = await failing(required);
  if (tick && tick.seconds() > LATE_SECONDS)
    failures.push({ name: 'tick', reason: `its loop has not come round for ${LATE_SECONDS} s` });
  return failures;
}

async function failing(checks: Record<string, () => Promise<unknown>>): Promise<Failure[]> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const reason = await failureOf(check);
      return reason === null ? [] : [{ name, reason }];
    }),
  );
  return results.flat();
}

async function failureOf(check: () => Promise<unknown>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within a second')), 1_000);
  });
  return Promise.race([check(), late])
    .then(() => null, reasonOf)
    .finally(() => clearTimeout(timer));
}
