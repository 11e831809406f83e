import type { HookBody, HookDelivery, HookEndpoint } from '@reach/contracts';
import { type ReachClientOptions, request } from './request.ts';

type WithSecret = { hook: HookEndpoint; secret: string };

/** Webhooks: where you hear of events, and what became of them. */
export interface Hooks {
  list: () => Promise<HookEndpoint[]>;
  /** `secret` is shown this once; whatever verifies Standard Webhooks takes it as it is. */
  create: (input: { url: string; events?: HookBody['events'] }) => Promise<WithSecret>;
  remove: (hookId: string) => Promise<void>;
  /** A new secret; the old one signs too for a day. */
  rotate: (hookId: string) => Promise<WithSecret>;
  enable: (hookId: string) => Promise<HookEndpoint>;
  /** Sends the event `test`; resolves with the id of its delivery. */
  test: (hookId: string) => Promise<string>;
  /** Newest first, each with its attempts. */
  deliveries: (
    hookId: string,
    page?: { limit?: number; offset?: number },
  ) => Promise<{ deliveries: HookDelivery[]; total: number }>;
  redeliver: (deliveryId: string) => Promise<void>;
}

export function createHooks(options: ReachClientOptions): Hooks {
  const json = async <Answer>(call: Parameters<typeof request>[1]): Promise<Answer> =>
    (await request(options, call)).json() as Promise<Answer>;
  const of = (id: string, rest = '') => `/api/hooks/${encodeURIComponent(id)}${rest}`;
  const post = <Answer>(path: string) => json<Answer>({ method: 'POST', path });

  return {
    list: async () => (await json<{ hooks: HookEndpoint[] }>({ path: '/api/hooks' })).hooks,
    create: (body) => json({ method: 'POST', path: '/api/hooks', body, onlyOnce: true }),
    remove: async (id) => {
      await json({ method: 'DELETE', path: of(id) });
    },
    // A second secret would push out the one that the receiver knows.
    rotate: (id) => json({ method: 'POST', path: of(id, '/rotate'), onlyOnce: true }),
    enable: async (id) => (await post<{ hook: HookEndpoint }>(of(id, '/enable'))).hook,
    test: async (id) => (await post<{ delivery_id: string }>(of(id, '/test'))).delivery_id,
    deliveries: (id, query = {}) => json({ path: of(id, '/deliveries'), query }),
    redeliver: async (id) => {
      await post(`/api/hooks/deliveries/${encodeURIComponent(id)}/redeliver`);
    },
  };
}
