import type { Evaluation, GoalResult } from './evaluate.ts';
import type { GoalMetrics } from './metrics.ts';
import { summarise } from './summary.ts';

const WORST = 10;

/** An evaluation as text for a person: the means, then the goals that came out worst. */
export function formatReport(evaluation: Evaluation): string {
  const { parse, matcher, naive, unclear, clear } = summarise(evaluation);
  const metricRow = (name: string, metric: keyof GoalMetrics) =>
    `  ${name.padEnd(36)}${figure(matcher[metric])}      ${figure(naive[metric])}`;
  return [
    `${evaluation.goals.length} goals over ${evaluation.leads} leads, seed ${evaluation.seed}`,
    '',
    'Parse',
    ...Object.entries(parse).map(
      ([facet, score]) => `  ${(facet === 'industries' ? 'industry F1' : facet).padEnd(36)}${figure(score)}`,
    ),
    '',
    'Leads                                 matcher   full text',
    metricRow('P@50 (right, of what is possible)', 'precisionAt50'),
    metricRow('nDCG@50', 'ndcgAt50'),
    metricRow('queued: precision', 'queuedPrecision'),
    metricRow('queued: recall', 'queuedRecall'),
    '',
    'Held back',
    `  ${'unclear goals'.padEnd(36)}${unclear.heldBack} of ${unclear.goals}`,
    `  ${'clear goals'.padEnd(36)}${clear.heldBack} of ${clear.goals}`,
    '',
    'Worst goals                           P@50   nDCG   queued: prec.  recall   right  queued',
    ...worst(evaluation.goals).flatMap(goalLines),
    '',
  ].join('\n');
}

function worst(goals: GoalResult[]): GoalResult[] {
  const badness = ({ matcher }: GoalResult) =>
    (matcher?.ndcgAt50 ?? 0) + (matcher?.queuedPrecision ?? 0) + (matcher?.queuedRecall ?? 0);
  return goals
    .filter(({ unclear }) => !unclear)
    .sort((a, b) => badness(a) - badness(b))
    .slice(0, WORST);
}

function goalLines({ id, goal, parse, matcher, right, queued, heldBack }: GoalResult): string[] {
  const wrong = Object.entries(parse ?? {}).flatMap(([facet, score]) => (score < 1 ? [facet] : []));
  const notes = [
    ...(heldBack ? ['held back'] : []),
    ...(wrong.length > 0 ? [`parse: ${wrong.join(', ')}`] : []),
  ];
  return [
    `  ${id.padEnd(36)}${figure(matcher?.precisionAt50)}  ${figure(matcher?.ndcgAt50)}  ${figure(matcher?.queuedPrecision)}` +
      `          ${figure(matcher?.queuedRecall)}   ${String(right).padStart(6)}  ${String(queued).padStart(6)}`,
    `      ${goal.length > 100 ? `${goal.slice(0, 99)}…` : goal}${notes.length > 0 ? `  [${notes.join('; ')}]` : ''}`,
  ];
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '  –  ' : value.toFixed(3);
}
