import type { IncomingMessage } from 'node:http';
import { AppError } from '@reach/contracts';

/**
 * A request's body as it arrives, never held as a whole. Throws `too_large` when its declared length is over
 * `maxBytes`, or when more than that has come. Leaving early keeps the connection open for the answer.
 */
export async function* limitedBody(req: IncomingMessage, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  let size = 0;
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

function tooLarge(maxBytes: number): AppError {
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  return new AppError('too_large', `The file is larger than ${megabytes} MB; split it into smaller files`);
}
