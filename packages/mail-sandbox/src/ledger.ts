/** What was asked and what was delivered, so that a test can prove that nothing went out twice. */
export interface Ledger {
  /** Returns how many requests there were for this send, this one included. */
  requested: (sendId: string | null) => number;
  answered: (status: number | 'none') => void;
  accepted: (sendId: string | null) => void;
  repeated: (sendId: string | null, changed: boolean) => void;
  totals: () => LedgerTotals;
  sends: () => Record<string, SendCounts>;
}

export interface LedgerTotals {
  /** Well-formed requests with a valid key, whatever their answer. */
  requests: number;
  /** Messages that were delivered into the inbox. Survives a restart, with `duplicates`; the rest starts anew. */
  accepted: number;
  /** Requests that found their key used and delivered nothing. */
  idempotent_repeats: number;
  /** Repeats whose body was not the first one's, byte for byte. */
  changed_repeats: number;
  /** Messages beyond the first of the same `reach_send_id`. */
  duplicates: number;
  /** By status; `none` for the calls that were left without an answer. */
  answers: Record<string, number>;
}

export interface SendCounts {
  requests: number;
  accepted: number;
  repeats: number;
}

export function createLedger(): Ledger {
  const sends = new Map<string, SendCounts>();
  const totals: LedgerTotals = {
    requests: 0,
    accepted: 0,
    idempotent_repeats: 0,
    changed_repeats: 0,
    duplicates: 0,
    answers: {},
  };
  const countsOf = (sendId: string | null): SendCounts => {
    const fresh = { requests: 0, accepted: 0, repeats: 0 };
    if (sendId === null) return fresh;
    const counts = sends.get(sendId) ?? fresh;
    if (counts === fresh) sends.set(sendId, fresh);
    return counts;
  };

  return {
    requested: (sendId) => {
      totals.requests++;
      const ofSend = ++countsOf(sendId).requests;
      return sendId === null ? totals.requests : ofSend;
    },
    answered: (status) => {
      totals.answers[status] = (totals.answers[status] ?? 0) + 1;
    },
    accepted: (sendId) => {
      totals.accepted++;
      if (++countsOf(sendId).accepted > 1) totals.duplicates++;
    },
    repeated: (sendId, changed) => {
      totals.idempotent_repeats++;
      countsOf(sendId).repeats++;
      if (changed) totals.changed_repeats++;
    },
    totals: () => ({ ...totals, answers: { ...totals.answers } }),
    sends: () => Object.fromEntries(sends),
  };
}
