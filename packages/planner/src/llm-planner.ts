import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { FollowUps, PlanStep } from '@reach/contracts';
import { type CityWanted, fold, readGazetteer, usualCityName } from '@reach/lexicon';
import { generateObject, type LanguageModelUsage } from 'ai';
import { clarifyAudience } from './clarify.ts';
import { draftPlan } from './draft-plan.ts';
import { limitedFetch } from './limited-fetch.ts';
import {
  followUpInstructions,
  LLM_INSTRUCTIONS,
  type LlmAnswer,
  llmAnswerSchema,
  PROMPT_VERSION,
  quoteGoal,
} from './llm-prompt.ts';
import { parseGoal } from './parse-goal.ts';
import type { Audience, Planner, PlanResult } from './types.ts';

export interface LlmPlannerOptions {
  /** An OpenAI-compatible base URL, e.g. `http://127.0.0.1:11434/v1`. */
  baseUrl: string;
  model: string;
  apiKey?: string | undefined;
  /** For all tries together; default 30 s. */
  timeoutMs?: number;
  /** Dollars for a million tokens; without them the log names tokens only. */
  prices?: { input: number; output: number } | undefined;
  fallback: Planner;
}

const TRIES = 3;
const MAX_ANSWER_BYTES = 256 * 1024;

/**
 * Lets a language model read the goal and write the message. Its answer is treated as hostile: canonical ids
 * only from our lists, lengths bounded, merge variables from our list, no link that the goal does not contain.
 * Whatever goes wrong, the fallback plans instead, and a note says so.
 */
export function createLlmPlanner(options: LlmPlannerOptions): Planner {
  const { baseUrl, apiKey, fallback, timeoutMs = 30_000 } = options;
  const provider = createOpenAICompatible({
    name: 'llm',
    baseURL: baseUrl,
    ...(apiKey ? { apiKey } : {}),
    supportsStructuredOutputs: true,
    fetch: limitedFetch(MAX_ANSWER_BYTES),
  });

  const ask = (goal: string, followUps: FollowUps | undefined) =>
    generateObject({
      model: provider(options.model),
      schema: llmAnswerSchema(goal, followUps),
      schemaName: 'plan',
      system: followUps ? LLM_INSTRUCTIONS + followUpInstructions(followUps) : LLM_INSTRUCTIONS,
      prompt: quoteGoal(goal),
      temperature: 0.2,
      maxRetries: TRIES - 1,
      abortSignal: AbortSignal.timeout(timeoutMs),
    });

  return {
    name: 'llm',
    plan: async (goal, planOptions = {}) => {
      const { followUps } = planOptions;
      // The hold-back is ours: a model that guesses an audience would mail strangers.
      const { clarify } = parseGoal(goal);
      if (clarify && clarify.reason !== 'language') return fallback.plan(goal, planOptions);
      try {
        const { object, usage } = await ask(goal, followUps);
        return planFrom(goal, object, followUps, [
          `Planned by ${options.model} (${[`prompt ${PROMPT_VERSION}`, `${usage.totalTokens ?? 0} tokens`, ...costOf(usage, options.prices)].join(', ')})`,
        ]);
      } catch (error) {
        const result = await fallback.plan(goal, planOptions);
        return {
          ...result,
          notes: [`LLM planner failed (${reasonOf(error)}); planned offline instead`, ...result.notes],
        };
      }
    },
  };
}

function costOf(
  { inputTokens = 0, outputTokens = 0 }: LanguageModelUsage,
  prices: LlmPlannerOptions['prices'],
): string[] {
  if (!prices) return [];
  const dollars = (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000;
  return [`$${dollars.toFixed(4)}`];
}

/** The model reads the goal and writes the texts; the descriptive fields follow from the audience, as offline. */
function planFrom(
  goal: string,
  answer: LlmAnswer,
  followUps: FollowUps | undefined,
  notes: string[],
): PlanResult {
  const parsed = parseGoal(goal);
  const audience = audienceFrom(answer, parsed.audience);
  if (clarifyAudience(audience)) throw NO_AUDIENCE;
  const drafted = draftPlan(goal, { ...parsed, audience });
  const plan = {
    ...drafted,
    subject_line: answer.subject_line,
    message_body: answer.message_body,
    pain_point: answer.pain_point,
    ...(followUps && { steps: stepsFrom(answer, followUps) }),
  };
  return { planner: 'llm', clarify: null, audience, plan, spans: parsed.spans, notes };
}

/** As many as were asked for: the schema lets no other answer pass. */
function stepsFrom(answer: LlmAnswer, { after_days }: FollowUps): PlanStep[] {
  const drafted = answer.follow_ups ?? [];
  return drafted.map(({ message_body }) => ({ after_days, subject_line: null, message_body }));
}

/** The model's reading; what the goal leaves out stays left out, whatever the model says. */
function audienceFrom({ audience: said }: LlmAnswer, { exclude, topics, keywords }: Audience): Audience {
  const cities = said.places.cities.map((name) => cityIn(usualCityName(fold(name)), said.places));
  return {
    roles: said.roles.map(({ role, level, department, text }) => ({
      ...(role ? { role } : {}),
      ...(level ? { level } : {}),
      ...(department ? { department } : {}),
      text,
    })),
    industries: said.industries,
    topics: said.industries.length > 0 ? [] : topics,
    places: {
      countries: unique([
        ...said.places.countries,
        ...said.places.states.map((state) => state.slice(0, 2)),
        ...cities.map(({ country }) => country),
      ]),
      states: said.places.states,
      cities,
      region: null,
    },
    size: said.size ? { ...said.size, hard: true } : null,
    exclude: {
      industries: unique([...exclude.industries, ...said.exclude.industries]),
      roles: [...exclude.roles, ...said.exclude.roles.map((role) => ({ role, text: role }))],
      places: {
        ...exclude.places,
        countries: unique([...exclude.places.countries, ...said.exclude.countries]),
      },
      terms: exclude.terms,
    },
    keywords,
  };
}

function cityIn(name: string, { countries, states }: LlmAnswer['audience']['places']): CityWanted {
  const namesakes = readGazetteer().cities.get(name) ?? [];
  const { country, state } = namesakes.find((city) => city.state && states.includes(city.state)) ??
    namesakes.find((city) => countries.includes(city.country)) ??
    namesakes[0] ?? { country: countries[0] ?? '?', state: null };
  return { name, country, state };
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}

/** A few safe words; the error's own text may quote the model or the key. */
const NO_AUDIENCE = new Error('its answer names nobody in particular');

function reasonOf(error: unknown): string {
  if (error === NO_AUDIENCE) return NO_AUDIENCE.message;
  const {
    name = '',
    statusCode,
    lastError,
  } = (error ?? {}) as { name?: string; statusCode?: number; lastError?: unknown };
  if (lastError) return reasonOf(lastError);
  if (/timeout|abort/i.test(name)) return 'timeout';
  if (statusCode) return `status ${statusCode}`;
  if (/NoObjectGenerated|TypeValidation|JSONParse/i.test(name)) return 'its answer was not a valid plan';
  return 'no usable answer';
}
