import { z } from 'zod';

/** One goal of a file: `{ id, lang, goal }`. */
export const goalLine = z.object({
  id: z.coerce.string().min(1),
  lang: z.string().nullish(),
  goal: z.string().min(1),
});
export type Goal = z.output<typeof goalLine>;

const texts = z.array(z.string()).default([]);

/** What a goal means in plain words, flat: its levels go with its departments. */
export const expectation = z.object({
  cta: z.string(),
  roles: texts,
  levels: texts,
  departments: texts,
  industries: texts,
  /** A region in place of the list of its countries. */
  region: z.string().nullable().default(null),
  countries: texts,
  /** Codes without their country's. */
  states: texts,
  cities: texts,
  /** A number range, or a word such as `startup` that only leans. */
  size: z
    .union([
      z.object({ min: z.number(), max: z.number().nullable(), hard: z.boolean() }),
      z.object({ word: z.string(), hard: z.literal(false) }),
    ])
    .nullable(),
  exclude: texts,
});
export type Expectation = z.output<typeof expectation>;

/** A development goal; `expected` is null where the goal has to be held back. */
export const developmentGoalLine = goalLine.extend({
  clarify: z.boolean(),
  expected: expectation.nullable(),
});
export type DevelopmentGoal = z.output<typeof developmentGoalLine>;
export type ClearGoal = DevelopmentGoal & { expected: Expectation };

export function isClear(goal: DevelopmentGoal): goal is ClearGoal {
  return goal.expected !== null;
}
