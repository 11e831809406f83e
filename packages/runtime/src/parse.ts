import { AppError } from '@reach/contracts';
import type { z } from 'zod';

/**
 * Parses a value at a door. Throws `invalid_request` whose message names the first field and its rule and whose
 * `issues` list all of them.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.') || 'body',
    message: issue.path.length > 0 ? issue.message : 'must be a JSON object',
  }));
  const [first] = issues;
  throw new AppError('invalid_request', `${first?.field} ${first?.message}`, { issues });
}
