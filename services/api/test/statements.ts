import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@reach/schema';

/** One condition on the tenant in one statement. */
export interface Mutant {
  text: string;
  /** Where the condition begins in the text. */
  at: number;
  condition: string;
  /** The text in one line, the condition between `<<` and `>>`. */
  marked: string;
}

const CONDITION = /(?:"?\w+"?\.)?"?user_id"? = \$\d+/g;

/** Stands between the driver and Postgres, for all connections of this process, until `leave`. */
export async function watchStatements(db: Database) {
  const client = await db.$client.connect();
  const prototype = Object.getPrototypeOf(client);
  client.release();
  const query = prototype.query;
  let sent: Set<string> | undefined;
  let missing: Mutant | undefined;

  prototype.query = function (this: unknown, config: unknown, ...others: unknown[]) {
    const text = typeof config === 'string' ? config : (config as { text?: string }).text;
    if (text) sent?.add(text);
    if (!missing || text !== missing.text) return query.call(this, config, ...others);
    // The parameter stays in the text: Postgres would not know its type otherwise.
    const without = `${text.slice(0, missing.at)}(${missing.condition} or true)${text.slice(missing.at + missing.condition.length)}`;
    if (typeof config === 'string') return query.call(this, without, ...others);
    // Under its name the connection would run what it prepared before.
    return query.call(this, { ...(config as object), text: without, name: undefined }, ...others);
  };

  return {
    /** The conditions on the tenant that are sent while `act` runs. */
    during: async (act: () => Promise<void>): Promise<Mutant[]> => {
      const texts = new Set<string>();
      sent = texts;
      await act();
      sent = undefined;
      return [...texts].flatMap((text) =>
        [...text.matchAll(CONDITION)].map(({ 0: condition, index: at }) => ({
          text,
          at,
          condition,
          marked: `${text.slice(0, at)}<<${condition}>>${text.slice(at + condition.length)}`.replace(
            /\s+/g,
            ' ',
          ),
        })),
      );
    },
    /** Runs `act` while the mutant's statement is sent without its condition. */
    without: async <T>(mutant: Mutant, act: () => Promise<T>): Promise<T> => {
      missing = mutant;
      try {
        return await act();
      } finally {
        missing = undefined;
      }
    },
    leave: () => {
      prototype.query = query;
    },
  };
}

/** The conditions on the tenant that are written as SQL in the sources, with the words beside them. */
export function sourceConditions(): { file: string; words: string }[] {
  const root = join(import.meta.dirname, '../../../packages/outreach/src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split(/[`'\n]|\$\{\w+\}|\$\{/)
      .filter((words) => /user_id = \$\d/.test(words))
      .map((words) => ({ file, words: words.trim().replace(/\s+/g, ' ') })),
  );
}
