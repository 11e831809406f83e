import { AppError } from '@reach/contracts';
import type { Request } from 'express';

/**
 * Picks the reader for an upload by its content type. Throws `unsupported_media_type` (`what` names what is sent)
 * unless it is one of them, in UTF-8 and without compression.
 */
export function readerFor<Reader>(req: Request, readers: Record<string, Reader>, what: string): Reader {
  const [type = '', ...parameters] = (req.get('content-type') ?? '').toLowerCase().split(';');
  const reader = Object.hasOwn(readers, type.trim()) ? readers[type.trim()] : undefined;
  if (!reader) {
    const types = Object.keys(readers).join(' or ');
    throw new AppError('unsupported_media_type', `Send the ${what} as ${types}`);
  }
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) {
    throw new AppError('unsupported_media_type', `Send the ${what} in UTF-8`);
  }
  if (!/^(?:identity)?$/i.test(req.get('content-encoding') ?? '')) {
    throw new AppError('unsupported_media_type', `Send the ${what} without compression`);
  }
  return reader;
}

/** Works an upload off. A cut one ends as `invalid_request`; after a fault the rest of it is read and dropped. */
export async function takeUpload<Report>(req: Request, work: () => Promise<Report>): Promise<Report> {
  try {
    return await work();
  } catch (error) {
    // So that the caller gets the answer and not a reset.
    req.resume();
    if (req.destroyed && !req.complete) {
      throw new AppError('invalid_request', 'The upload was cut off; nothing was imported');
    }
    throw error;
  }
}
