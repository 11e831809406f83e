import { isUtf8 } from 'node:buffer';
import { AppError } from '@reach/contracts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Pieces are at most this large, so that whoever parses them holds the rows of one piece only. */
const PIECE = 65_536;
const HOW_TO_SAVE = 'Save the file as UTF-8 (in Excel: "CSV UTF-8") and import it again';

/**
 * Passes UTF-8 on in pieces of at most 64 kB, less a byte order mark. Throws `invalid_request` at the first byte
 * of anything else (UTF-16, another code page, NUL), naming the byte and what `where` says at that moment; all
 * that was right before that byte has been passed on by then.
 */
export async function* utf8Pieces(
  source: AsyncIterable<Uint8Array>,
  where: () => string,
): AsyncGenerator<Buffer> {
  /** Bytes that have not been passed on, and where the first of them is in the file. */
  let held: Buffer = Buffer.alloc(0);
  let position = 0;
  for await (const chunk of source) {
    held =
      held.length > 0
        ? Buffer.concat([held, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    if (position === 0 && held.length < BYTE_ORDER_MARK.length) continue;
    const start = position === 0 ? markLength(held) : 0;
    const end = wholeLength(held);
    yield* checked(held.subarray(start, end), position + start, where);
    position += end;
    held = held.subarray(end);
  }
  yield* checked(held.subarray(position === 0 ? markLength(held) : 0), position, where);
}

function markLength(bytes: Buffer): number {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new AppError('invalid_request', `The file is UTF-16, not UTF-8. ${HOW_TO_SAVE}`);
  }
  return bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}

/** The length without a character at the end whose other bytes are still to come. */
function wholeLength(bytes: Buffer): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? length - back : length;
    }
  }
  return length;
}

function* checked(bytes: Buffer, position: number, where: () => string): Generator<Buffer> {
  const nul = bytes.indexOf(0);
  const text = nul < 0 ? bytes : bytes.subarray(0, nul);
  const good = isUtf8(text) ? text.length : validLength(text);
  for (let start = 0; start < good; start += PIECE)
    yield bytes.subarray(start, Math.min(start + PIECE, good));
  if (good < bytes.length) refuse(bytes[good]!, position + good, where());
}

/** How many bytes at the start are right, by bisection: `isUtf8` is fast, and this happens once a file. */
function validLength(bytes: Buffer): number {
  let right = 0;
  let wrong = bytes.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >>> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, wholeLength(part)))) right = middle;
    else wrong = middle;
  }
  return wholeLength(bytes.subarray(0, right));
}

function refuse(byte: number, position: number, place: string): never {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const what =
    byte === 0 ? 'a NUL byte, as UTF-16 and binary files have' : `the byte ${hex}, which is not UTF-8`;
  throw new AppError(
    'invalid_request',
    `${place} holds ${what} (byte ${position + 1} of the file). ${HOW_TO_SAVE}`,
  );
}
