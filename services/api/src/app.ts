import type { KeyUse } from '@reach/outreach';
import {
  createApp,
  databaseChecks,
  healthRouter,
  type Logger,
  type Metrics,
  type Tracing,
} from '@reach/runtime';
import { type Express, Router } from 'express';
import { requireApiKey } from './auth.ts';
import { createRateLimits } from './rate-limits.ts';
import { type AutopilotDeps, autopilotRouter } from './routes/autopilot.ts';
import { type CampaignsDeps, campaignsRouter } from './routes/campaigns.ts';
import { contactRulesRouter } from './routes/contact-rules.ts';
import { dashboardRouter } from './routes/dashboard.ts';
import { docsRouter } from './routes/docs.ts';
import { type HooksDeps, hooksRouter } from './routes/hooks.ts';
import { keysRouter } from './routes/keys.ts';
import { leadsRouter } from './routes/leads.ts';
import { pacingRouter } from './routes/pacing.ts';
import { queuesRouter } from './routes/queues.ts';
import { senderRouter } from './routes/sender.ts';
import { sessionRouter } from './routes/session.ts';
import { suppressionsRouter } from './routes/suppressions.ts';
import { unsubscribeRouter } from './routes/unsubscribe.ts';
import { requireScope } from './scopes.ts';

export interface ApiDeps extends Omit<AutopilotDeps, 'limitStarts'>, CampaignsDeps, HooksDeps {
  logger: Logger;
  basePath: string;
  trustProxy?: string | undefined;
  metrics?: Metrics | undefined;
  metricsToken?: string | undefined;
  tracing?: Tracing | undefined;
  queuePrefix: string;
  /** Told of every key that is used; whoever composes flushes it. */
  keyUse: KeyUse;
  /** Wrong keys that one address may try in a minute. */
  failedSignIns: number;
  /** Opens `/queues`, where the operator looks at the queues; without it there is none. */
  operatorPassword?: string | undefined;
  /** Folder of the built dashboard; without it there is none. */
  dashboard?: string | undefined;
  isDraining: () => boolean;
}

export function createApi(deps: ApiDeps): Express {
  const limits = createRateLimits({
    redis: deps.doorbell.redis,
    prefix: deps.queuePrefix,
    failedSignIns: deps.failedSignIns,
  });
  const auth = { db: deps.db, keyUse: deps.keyUse, failedSignIn: limits.failedSignIn };
  const account = [requireApiKey(auth), limits.requests, requireScope(deps.basePath)];
  /** Behind a key. One router: a path is matched once, and none is left half-way, for which express waits a turn. */
  const behindKey = (router: Router) => Router().use(account, router);
  const routes = Router();
  routes.use('/api/autopilot', behindKey(autopilotRouter({ ...deps, limitStarts: limits.starts })));
  routes.use('/api/contact-rules', behindKey(contactRulesRouter(deps)));
  routes.use('/api/keys', behindKey(keysRouter(deps)));
  routes.use('/api/leads', behindKey(leadsRouter(deps)));
  routes.use('/api/hooks', behindKey(hooksRouter(deps)));
  routes.use('/api/pacing', behindKey(pacingRouter(deps)));
  routes.use('/api/sender', behindKey(senderRouter(deps)));
  routes.use('/api/suppressions', behindKey(suppressionsRouter(deps)));
  routes.use('/unsubscribe', unsubscribeRouter(deps));
  routes.use('/api/campaigns', campaignsRouter(deps));
  routes.use('/api/session', sessionRouter({ ...auth, account: Router().use(account) }));
  routes.use(docsRouter());
  const { operatorPassword } = deps;
  if (operatorPassword) {
    const { failedSignIn, mayTry } = limits;
    routes.use('/queues', queuesRouter({ ...deps, operatorPassword, failedSignIn, mayTry }));
  }
  if (deps.dashboard) routes.use(dashboardRouter(deps.dashboard));

  return createApp({
    logger: deps.logger,
    basePath: deps.basePath,
    trustProxy: deps.trustProxy,
    metrics: deps.metrics,
    metricsToken: deps.metricsToken,
    tracing: deps.tracing,
    routes,
    health: healthRouter({
      required: databaseChecks(deps.db),
      optional: { redis: deps.doorbell.ping },
      isDraining: deps.isDraining,
    }),
  });
}
