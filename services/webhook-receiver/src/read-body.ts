import type { IncomingMessage } from 'node:http';
import { AppError } from '@reach/contracts';

/** The raw bytes of a request. Throws `too_large` as soon as they pass `maxBytes`; the rest is read and dropped. */
export function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else reject(new AppError('too_large', `The body must have at most ${maxBytes} bytes`));
    });
    req.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    req.on('error', reject);
  });
}
