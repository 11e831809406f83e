/** What the provider knows of one send. Times are `performance.now()` of the harness. */
export interface SendEntry {
  to: string;
  requests: number;
  underWay: number;
  /** Requests that began while another one for the same send was under way. */
  overlaps: number;
  /** Mails that went out; repeats under a known key are none. */
  accepted: number;
  /** Requests whose bytes were not those of the first one. */
  changed: number;
  /** Requests that carried another person's mail. */
  mixedUp: number;
  lastBegunAt: number;
  /** Idempotency keys under which it was accepted. */
  keys: Set<string>;
}

export interface Totals {
  requests: number;
  accepted: number;
  repeats: number;
  refused: number;
  /** Answered 401. */
  unauthorised: number;
}

/** The provider's book: nobody but the provider writes it, and no fault reaches it. */
export interface Ledger {
  begin: (sendId: string, to: string, body: string) => SendEntry;
  entry: (sendId: string) => SendEntry | undefined;
  all: () => ReadonlyMap<string, SendEntry>;
  totals: Totals;
}

export function createLedger(): Ledger {
  const entries = new Map<string, SendEntry & { body: string }>();
  const totals: Totals = { requests: 0, accepted: 0, repeats: 0, refused: 0, unauthorised: 0 };
  return {
    begin: (sendId, to, body) => {
      let entry = entries.get(sendId);
      if (!entry) {
        const counts = {
          requests: 0,
          underWay: 0,
          overlaps: 0,
          accepted: 0,
          changed: 0,
          mixedUp: 0,
          lastBegunAt: 0,
        };
        entry = { to, body, keys: new Set(), ...counts };
        entries.set(sendId, entry);
      }
      totals.requests++;
      entry.requests++;
      if (entry.underWay > 0) entry.overlaps++;
      entry.underWay++;
      if (entry.body !== body) entry.changed++;
      if (!isFor(to, body)) entry.mixedUp++;
      entry.lastBegunAt = performance.now();
      return entry;
    },
    entry: (sendId) => entries.get(sendId),
    all: () => entries,
    totals,
  };
}

/** The made-up leads are numbered, and each mail names its lead's company. */
function isFor(to: string, body: string): boolean {
  const [, number] = /^founder(\d+)@/.exec(to) ?? [];
  return [...body.matchAll(/Company (\d+)/g)].every(([, named]) => named === number);
}
