import type { Evaluation, GoalResult } from './evaluate.ts';
import { type GoalMetrics, mean } from './metrics.ts';
import type { ParseScores } from './parse-accuracy.ts';

type Means<Scores> = { [Score in keyof Scores]: number | null };

/** Means over the clear goals; a goal that was wrongly held back counts with 0 and with no queued precision. */
export interface Summary {
  parse: Means<ParseScores>;
  matcher: Means<GoalMetrics>;
  naive: Means<GoalMetrics>;
  unclear: { heldBack: number; goals: number };
  clear: { heldBack: number; goals: number };
}

export function summarise({ goals }: Evaluation): Summary {
  const clear = goals.filter(({ unclear }) => !unclear);
  const unclear = goals.filter((goal) => goal.unclear);
  return {
    parse: meansOf(
      clear.map(({ parse }) => parse),
      ['roles', 'industries', 'country', 'state', 'city', 'size', 'ask'],
    ),
    matcher: meansOf(
      clear.map(({ matcher }) => matcher),
      METRICS,
    ),
    naive: meansOf(
      clear.map(({ naive }) => naive),
      METRICS,
    ),
    unclear: { heldBack: countHeldBack(unclear), goals: unclear.length },
    clear: { heldBack: countHeldBack(clear), goals: clear.length },
  };
}

const METRICS = ['precisionAt50', 'ndcgAt50', 'queuedPrecision', 'queuedRecall'] as const;

function meansOf<Key extends string>(
  scores: (Record<Key, number | null> | null)[],
  keys: readonly Key[],
): Record<Key, number | null> {
  const entries = keys.map((key) => [key, mean(scores.map((score) => score?.[key] ?? null))]);
  return Object.fromEntries(entries) as Record<Key, number | null>;
}

function countHeldBack(goals: GoalResult[]): number {
  return goals.filter(({ heldBack }) => heldBack).length;
}
