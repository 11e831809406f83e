import { createReadStream, type Stats, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import cliProgress from 'cli-progress';
import type { Terminal } from '../terminal.ts';
import type { Context } from './context.ts';
import { notRead } from './files.ts';

export type LeadFormat = 'csv' | 'json';

export interface LeadFile {
  name: string;
  format: LeadFormat;
  /** Bytes; null when only the end will tell. */
  size: number | null;
  content: AsyncIterable<Buffer>;
}

const FORMATS: Record<string, LeadFormat> = { '.csv': 'csv', '.tsv': 'csv', '.txt': 'csv', '.json': 'json' };

/** Opens a file by its path, or stdin for `-`. The format is the given one, else told by extension or content. */
export async function openLeadFile(
  { io }: Context,
  path: string,
  format: LeadFormat | undefined,
): Promise<LeadFile> {
  if (path === '-') return openStdin(io.stdin, format);
  const byName = format ?? FORMATS[extname(path).toLowerCase()];
  if (!byName)
    throw new Error(`${path} is neither .csv nor .json; say which with --format csv or --format json`);
  return { name: basename(path), format: byName, size: sizeOf(path), content: createReadStream(path) };
}

/** Passes a file on and shows how much of it is gone: a bar on a terminal, nothing elsewhere. */
export function withProgress(file: LeadFile, terminal: Terminal): Readable {
  return Readable.from(counted(file, terminal), { objectMode: false });
}

async function* counted({ content, size, name }: LeadFile, terminal: Terminal): AsyncGenerator<Buffer> {
  const bar = terminal.isTerminal && size ? openBar(terminal, size, name) : null;
  let sent = 0;
  try {
    for await (const chunk of content) {
      sent += chunk.length;
      bar?.update(sent);
      yield chunk;
    }
  } finally {
    bar?.stop();
  }
}

function openBar(terminal: Terminal, size: number, name: string): cliProgress.SingleBar {
  const bar = new cliProgress.SingleBar({
    stream: terminal.stream,
    format: `  ${name} {bar} {percentage} %`,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(size, 0);
  return bar;
}

function sizeOf(path: string): number {
  const stat = statOf(path);
  if (!stat.isFile()) throw new Error(`${path} is not a file`);
  return stat.size;
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw notRead(path, error);
  }
}

/** Looks at the first bytes, then gives them back in front of the rest. */
async function openStdin(stdin: Readable, format: LeadFormat | undefined): Promise<LeadFile> {
  const chunks: AsyncIterator<Buffer> = stdin[Symbol.asyncIterator]();
  const first = await chunks.next();
  const text = first.done ? '' : Buffer.from(first.value).toString('utf8').trimStart();
  return {
    name: 'stdin',
    format: format ?? (/^[[{]/.test(text) ? 'json' : 'csv'),
    size: null,
    content: startingWith(first, chunks),
  };
}

async function* startingWith(
  first: IteratorResult<Buffer>,
  rest: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  for (let item = first; !item.done; item = await rest.next()) yield Buffer.from(item.value);
}
