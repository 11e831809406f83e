import { AppError } from '@reach/contracts';
import type { z } from 'zod';

/**
 * Parses a value at a door. Throws `invalid_request` whose message names the first field and its rule and whose
 * `issues` list all of them, in the schema's words or ours and never in zod's.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value, { error: ruleOf });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) => tellIssue(issue, value));
  const [first] = issues;
  throw new AppError('invalid_request', `${first?.field} ${first?.message}`, { issues });
}

interface Issue {
  field: string;
  message: string;
}

function tellIssue(issue: z.core.$ZodIssue, value: unknown): Issue[] {
  const { code, path, message } = issue;
  if (code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...path, key].join('.'), message: 'is not known' }));
  }
  if (path.length === 0 && code !== 'custom') return [{ field: 'body', message: 'must be a JSON object' }];
  const isMissing = code === 'invalid_type' && valueAt(value, path) === undefined;
  return [{ field: path.join('.') || 'body', message: isMissing ? 'is missing' : message }];
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], value);
}

const TYPES: Record<string, string> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

/** The rule that a value breaks, where the schema has no words of its own for it. */
function ruleOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? 'something else'}`;
    case 'too_big':
      return `must have at most ${issue.maximum}${partsOf(issue.origin)}`;
    case 'too_small':
      return `must have at least ${issue.minimum}${partsOf(issue.origin)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return 'is not valid';
  }
}

function partsOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
