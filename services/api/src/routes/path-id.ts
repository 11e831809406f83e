import { AppError } from '@reach/contracts';
import type { Request } from 'express';
import { z } from 'zod';

/** The run that a path names. */
export const parseRunId = (req: Request) => parseId(req, 'Run not found');

/** The id in a path. What is no UUID belongs to nothing: `not_found` with `message`. */
export function parseId(req: Request, message: string): string {
  const id = z.guid().safeParse(req.params.id);
  if (!id.success) throw new AppError('not_found', message);
  return id.data;
}
