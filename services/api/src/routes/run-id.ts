import { AppError } from '@reach/contracts';
import type { Request } from 'express';
import { z } from 'zod';

/** The run that a path names. An id that is no UUID belongs to no run. */
export function parseRunId(req: Request): string {
  const id = z.guid().safeParse(req.params.id);
  if (!id.success) throw new AppError('not_found', 'Run not found');
  return id.data;
}
