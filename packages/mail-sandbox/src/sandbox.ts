import { closeServer, createApp, createHttpServer, healthRouter, type Logger, listen } from '@reach/runtime';
import { type Dials, type DialsPatch, defaultDials, dialsPatch, turnDials } from './dials.ts';
import { createEventPoster, type EventTotals } from './event-poster.ts';
import { openInbox } from './inbox.ts';
import { inboxRoutes } from './inbox-routes.ts';
import type { LedgerTotals } from './ledger.ts';
import { sendHandler } from './send-handler.ts';

export interface SandboxOptions {
  logger: Logger;
  /** 0, the default, takes a free port. */
  port?: number;
  host?: string;
  apiKey: string;
  /** Where events go, signed with the secret. Without it there are none. */
  webhook?: { url: string; secret: string } | undefined;
  /** Keeps messages and keys over a restart. Without it they end with the process. */
  dir?: string | undefined;
  dials?: DialsPatch;
}

export interface Sandbox {
  /** Base URL of the send API, of the inbox page and of its JSON. */
  url: string;
  /** Live: what is set here holds from the next request on. */
  dials: Dials;
  ledger: () => LedgerTotals & { events: EventTotals | null };
  close: () => Promise<void>;
}

/** How long requests under way get at the end; those that a dial left hanging never end by themselves. */
const CLOSE_GRACE_MS = 500;

/** A stand-in for MisarMail, for development and tests: keeps all mail, sends none. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { logger, webhook } = options;
  const dials: Dials = turnDials(defaultDials(), dialsPatch.parse(options.dials ?? {}));
  const inbox = await openInbox(options.dir);
  const events = webhook && createEventPoster({ webhook, dials, inbox, logger });
  let draining = false;

  const app = createApp({
    logger,
    health: healthRouter({
      required: {
        storage: async () => {
          if (inbox.error()) throw inbox.error();
        },
      },
      isDraining: () => draining,
    }),
    routes: inboxRoutes({ dials, inbox, events }),
  });
  const send = sendHandler({ apiKey: options.apiKey, dials, inbox, events });
  const server = createHttpServer((req, res) => (req.url === '/v1/send' ? send(req, res) : app(req, res)));
  const url = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  for (const message of inbox.withOpenEvents()) events?.follow(message);

  return {
    url,
    dials,
    ledger: () => ({ ...inbox.ledger.totals(), events: events?.totals() ?? null }),
    close: async () => {
      draining = true;
      await closeServer(server, CLOSE_GRACE_MS);
      await events?.close();
      await inbox.close();
    },
  };
}
