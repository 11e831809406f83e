import type { Plan } from '@reach/contracts';
import type { Audience } from '@reach/lexicon';

export type { Audience };

/** What the mail asks for. */
export const ASKS = [
  'demo',
  'call',
  'meeting',
  'trial',
  'webinar',
  'event',
  'feedback',
  'survey',
  'content',
  'partnership',
  'signup',
  'beta',
  'generic',
] as const;
export type Ask = (typeof ASKS)[number];

/** Why a goal is held back, in words for the person who wrote it. */
export interface Clarify {
  reason: 'no_audience' | 'language';
  message: string;
  examples: string[];
}

export interface ParsedGoal {
  audience: Audience;
  ask: Ask;
  /** What is offered, in the goal's own words, e.g. `analytics product`. */
  offer: string | null;
  /** Minutes that the goal names for a call or demo. */
  minutes: number | null;
  clarify: Clarify | null;
}

export interface PlanResult {
  planner: 'offline' | 'llm';
  /** Set exactly when there is no plan. */
  clarify: Clarify | null;
  audience: Audience;
  plan: Plan | null;
  /** Plain sentences for the run's log. */
  notes: string[];
}

export interface Planner {
  name: string;
  /** Never rejects for anything that a goal may contain. */
  plan: (goal: string) => Promise<PlanResult>;
}
