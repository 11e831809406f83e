import { parseArgs } from 'node:util';
import { z } from 'zod';

export const USAGE = `npm run eval -- [--seed N] [--size LEADS] [--wrong GOAL_ID] [--json]
  builds a made-up corpus, runs the development goals over it and prints how good the leads are
npm run eval -- --leads F.jsonl --goals G.jsonl --out R.jsonl
  runs the goals of a file over the leads of a file and writes what each goal would mail

--seed   another corpus of the same kind (default 20260615)
--size   leads in the corpus (default 12000)
--wrong  list the leads that this goal would mail wrongly
--json   figures as JSON

DATABASE_URL names a PostgreSQL server to use; its account must be allowed to create databases.
Without it an embedded one runs for the time being.`;

const whole = (name: string, min: number, max: number) =>
  z.coerce
    .number(`${name} must be a whole number`)
    .int(`${name} must be a whole number`)
    .min(min, `${name} must be at least ${min}`)
    .max(max, `${name} must be at most ${max}`);

const options = z
  .object({
    help: z.boolean().default(false),
    json: z.boolean().default(false),
    seed: whole('--seed', 0, 2 ** 32 - 1).default(20_260_615),
    size: whole('--size', 100, 200_000).default(12_000),
    wrong: z.string().optional(),
    leads: z.string().optional(),
    goals: z.string().optional(),
    out: z.string().optional(),
  })
  .refine(
    ({ leads, goals, out }) => new Set([leads, goals, out].map((file) => file === undefined)).size === 1,
    {
      message: '--leads, --goals and --out go together',
    },
  );
export type Options = z.output<typeof options>;

const environment = z.object({ DATABASE_URL: z.string().min(1).optional().catch(undefined) });

/** What the command line and the environment say. Throws with a sentence for a person. */
export function readConfig(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): Options & { databaseUrl: string | undefined } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args,
    options: {
      help: flag,
      json: flag,
      seed: text,
      size: text,
      wrong: text,
      leads: text,
      goals: text,
      out: text,
    },
  });
  const read = options.safeParse(values);
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join('; '));
  return { ...read.data, databaseUrl: environment.parse(env).DATABASE_URL };
}
