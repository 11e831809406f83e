import type { AnsweredLead } from './answer-goal.ts';
import type { Grade } from './corpus/wanted.ts';

/** All from 0 to 1. */
export interface GoalMetrics {
  /** Right leads within the first 50, of as many as there could be. */
  precisionAt50: number;
  /** Normalised discounted cumulative gain (Järvelin & Kekäläinen 2002) with gains 2^grade - 1. */
  ndcgAt50: number;
  /** Of the leads that would be mailed, those that are right or acceptable; null when none would be. */
  queuedPrecision: number | null;
  /** Of the right leads, those that would be mailed. */
  queuedRecall: number;
}

const DEPTH = 50;

/** How good an answer is, by the grade of every lead there is (absent is 0). Null when no lead is right. */
export function measureAnswer(
  leads: readonly AnsweredLead[],
  grades: ReadonlyMap<string, Grade>,
): GoalMetrics | null {
  const gradeOf = ({ email }: AnsweredLead) => grades.get(email) ?? 0;
  const right = [...grades.values()].filter((grade) => grade === 2).length;
  if (right === 0) return null;
  const top = leads.slice(0, DEPTH).map(gradeOf);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const queued = leads.filter((lead) => lead.queued).map(gradeOf);
  return {
    precisionAt50: count(top, 2) / Math.min(DEPTH, right),
    ndcgAt50: discountedGain(top) / discountedGain(ideal),
    queuedPrecision: queued.length === 0 ? null : (count(queued, 1) + count(queued, 2)) / queued.length,
    queuedRecall: count(queued, 2) / right,
  };
}

function discountedGain(grades: readonly Grade[]): number {
  return grades.reduce<number>((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

function count(grades: readonly Grade[], wanted: Grade): number {
  return grades.filter((grade) => grade === wanted).length;
}

/** Null when there is nothing to take the mean of. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
