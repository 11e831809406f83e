import { constants, createReadStream } from 'node:fs';
import { type FileHandle, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of lines that only grows. */
export interface AppendLog {
  /** Takes a line without its line break and returns where it will stand; what is taken in one tick is one write. */
  append: (...pieces: Buffer[]) => { offset: number; length: number };
  /** Calls back when everything appended so far is written, or with the error that stopped the log for good. */
  whenWritten: (done: (error: Error | null) => void) => void;
  read: (offset: number, length: number) => Promise<Buffer>;
  error: () => Error | null;
  close: () => Promise<void>;
}

/**
 * Opens `messages.jsonl` in a folder, gives each line of it to `onLine` and goes on behind the last whole one: a
 * crash may have cut a line that was never answered for. Without a folder the file is a nameless temporary one.
 */
export async function openAppendLog(
  dir: string | undefined,
  onLine: (line: Buffer, offset: number) => void,
): Promise<AppendLog> {
  const file = dir === undefined ? await namelessFile() : await namedFile(dir);
  const end = await eachLine(file, onLine);
  await file.truncate(end);
  return growing(file, end);
}

async function namedFile(dir: string): Promise<FileHandle> {
  await mkdir(dir, { recursive: true });
  // Not in appending mode, where the system would ignore the positions of reads and writes.
  return open(join(dir, 'messages.jsonl'), constants.O_RDWR | constants.O_CREAT, 0o600);
}

async function namelessFile(): Promise<FileHandle> {
  const dir = await mkdtemp(join(tmpdir(), 'reach-sandbox-'));
  const file = await open(join(dir, 'messages.jsonl'), 'w+', 0o600);
  await rm(dir, { recursive: true, force: true });
  return file;
}

async function eachLine(file: FileHandle, onLine: (line: Buffer, offset: number) => void): Promise<number> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of createReadStream('', {
    fd: file,
    start: 0,
    autoClose: false,
    highWaterMark: 1 << 20,
  })) {
    const block: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = block.indexOf(LF); end >= 0; end = block.indexOf(LF, start)) {
      onLine(block.subarray(start, end), offset + start);
      start = end + 1;
    }
    offset += start;
    rest = block.subarray(start);
  }
  return offset;
}

const LF = 0x0a;
const LINE_BREAK = Buffer.from('\n');

function growing(file: FileHandle, end: number): AppendLog {
  let taken: Buffer[] = [];
  let waiting: ((error: Error | null) => void)[] = [];
  let position = end;
  let written = end;
  let failure: Error | null = null;
  let writer: Promise<void> | undefined;

  const writeAll = async () => {
    // The requests of this turn of the event loop go into one write.
    await new Promise((resolve) => setImmediate(resolve));
    while (taken.length > 0 || waiting.length > 0) {
      const block = Buffer.concat(taken);
      const callbacks = waiting;
      taken = [];
      waiting = [];
      failure ??= await writeBlock(file, block, written);
      written += block.length;
      for (const done of callbacks) done(failure);
    }
    writer = undefined;
  };

  return {
    append: (...pieces) => {
      const offset = position;
      for (const piece of pieces) position += piece.length;
      taken.push(...pieces, LINE_BREAK);
      const length = position - offset;
      position += LINE_BREAK.length;
      writer ??= writeAll();
      return { offset, length };
    },
    whenWritten: (done) => {
      waiting.push(done);
      writer ??= writeAll();
    },
    read: async (offset, length) => {
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
      return buffer;
    },
    error: () => failure,
    close: async () => {
      await writer;
      await file.close();
    },
  };
}

async function writeBlock(file: FileHandle, block: Buffer, position: number): Promise<Error | null> {
  try {
    for (let done = 0; done < block.length; ) {
      const { bytesWritten } = await file.write(block, done, block.length - done, position + done);
      done += bytesWritten;
    }
    return null;
  } catch (error) {
    return error as Error;
  }
}
