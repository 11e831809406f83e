import type { FollowUps, Plan } from '@reach/contracts';
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
  'apply',
  'reply',
  'generic',
] as const;
export type Ask = (typeof ASKS)[number];

/** What a stretch of a goal is about: the audience, the ask, the offer, the sender, or who is left out. */
export type Part = 'audience' | 'ask' | 'offer' | 'sender' | 'excluded';

/** Where in the goal something was understood: UTF-16 positions, `end` not included. */
export interface Span {
  start: number;
  end: number;
  part: Part;
  /** `role`, `industry`, `place`, `size`, `topic`; absent for a part as a whole. */
  facet?: string;
  /** What it was read as, e.g. `SaaS`. */
  meaning?: string;
}

/** Why a goal is held back, in words for the person who wrote it. */
export interface Clarify {
  reason: 'no_audience' | 'language' | 'instructions' | 'place';
  message: string;
  examples: string[];
}

export interface ParsedGoal {
  /** The language of the goal as far as its cue words tell. */
  lang: string;
  audience: Audience;
  ask: Ask;
  /** What is offered, in the goal's own words, e.g. `analytics product`. */
  offer: string | null;
  /** Minutes that the goal names for a call or demo. */
  minutes: number | null;
  clarify: Clarify | null;
  spans: Span[];
  /** Corrections and guesses, as plain sentences for the run's log. */
  notes: string[];
}

export interface PlanResult {
  planner: 'offline' | 'llm';
  /** Set exactly when there is no plan. */
  clarify: Clarify | null;
  audience: Audience;
  plan: Plan | null;
  /** What of the goal was understood as what. */
  spans: Span[];
  /** Plain sentences for the run's log. */
  notes: string[];
}

export interface PlanOptions {
  /** How many follow-ups to draft as `plan.steps`, and how far apart. Without it the plan is one mail. */
  followUps?: FollowUps | undefined;
}

export interface Planner {
  name: string;
  /** Never rejects for anything that a goal may contain. */
  plan: (goal: string, options?: PlanOptions) => Promise<PlanResult>;
}
