import type { SendOutcome } from '@reach/mail';

/** What an answer says about the provider itself, not about the mail. */
export interface Diagnosis {
  /** The provider is away, and this call failed for that reason: it is not held against the send. */
  outage: boolean;
  /** True once for each time that the provider is to be left alone. */
  opened: boolean;
  /** For how long nobody should try again, in ms; 0 without an outage. */
  holdMs: number;
}

/** Tells an outage from a mail that fails: in an outage one mail after another fails, whatever it carries. */
export interface Circuit {
  /** False while the provider seems to be away; then one call at a time finds out whether it is back. */
  isClosed: () => boolean;
  note: (sendId: string, outcome: SendOutcome) => Diagnosis;
}

const WITHIN_MS = 30_000;
/** So many sends failed, and none went through: one send that fails again and again is no outage. */
const IN_A_ROW = 5;
/** Or that share of so many sends. */
const LATEST = 40;
const SHARE = 0.75;
const FIRST_HOLD_MS = 2_000;
const LONGEST_HOLD_MS = 60_000;

/** `now` in ms; only differences count. */
export function createCircuit(now: () => number = () => performance.now()): Circuit {
  /** Each send's latest call, oldest first. */
  let latest = new Map<string, { failed: boolean; at: number }>();
  let holds = 0;
  let openUntil = 0;

  const remember = (sendId: string, failed: boolean) => {
    latest.delete(sendId);
    latest.set(sendId, { failed, at: now() });
    for (const [oldest, { at }] of latest) {
      if (latest.size <= LATEST && at > now() - WITHIN_MS) break;
      latest.delete(oldest);
    }
  };
  const seemsAway = () => {
    const calls = [...latest.values()].map(({ failed }) => failed);
    return (
      (calls.length >= IN_A_ROW && calls.slice(-IN_A_ROW).every(Boolean)) ||
      (calls.length === LATEST && calls.filter(Boolean).length >= LATEST * SHARE)
    );
  };

  const open = (): Diagnosis => {
    const holdMs = Math.min(LONGEST_HOLD_MS, FIRST_HOLD_MS * 2 ** holds);
    holds++;
    latest = new Map();
    openUntil = now() + holdMs;
    return { outage: true, opened: true, holdMs };
  };

  return {
    isClosed: () => holds === 0,
    note: (sendId, outcome) => {
      if (!saysAway(outcome)) {
        holds = 0;
        remember(sendId, false);
        return { outage: false, opened: false, holdMs: 0 };
      }
      if (holds === 0) {
        remember(sendId, true);
        return seemsAway() ? open() : { outage: false, opened: false, holdMs: 0 };
      }
      // Calls that were under way when it opened say nothing new; one that came after the hold does.
      if (now() >= openUntil) return open();
      return { outage: true, opened: false, holdMs: openUntil - now() };
    },
  };
}

/** Any answer about the mail, the rate or the account is a sign of life. */
function saysAway(outcome: SendOutcome): boolean {
  return outcome.kind === 'unreachable' || outcome.kind === 'retry';
}
