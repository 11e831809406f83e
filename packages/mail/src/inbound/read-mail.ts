import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Address, Email } from 'postal-mime';

export interface ReadMail extends Email {
  /** Whom the mail servers on its way delivered it to. */
  delivered: Address[];
}

/**
 * Why a message was not read. `malformed`: nested beyond reason, or with too long a head. `too_costly`: it takes more
 * time or memory than any message should. `busy`: too many wait already; later it may be read.
 */
export type UnreadCode = 'malformed' | 'too_costly' | 'busy';

/** Null for an error of another kind. */
export function unreadCode(error: unknown): UnreadCode | null {
  return error instanceof Error && error.cause !== undefined ? (REASONS.get(error.cause) ?? null) : null;
}

const REASONS = new Map<unknown, UnreadCode>(
  (['malformed', 'too_costly', 'busy'] as const).map((code) => [code, code]),
);

/** Works from the sources and from `dist`, which are next to each other. */
const FILE = fileURLToPath(new URL('../../worker/read-mail.mjs', import.meta.url));
/** Of the largest message that is taken, 10 MiB: one second with attachments, seven as nothing but short lines. */
const READ_MS = 10_000;
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
/** With the one that is being read; each may have 10 MiB. */
const MAX_WAITING = 16;
const IDLE_MS = 5_000;

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Reads a message in a thread, one at a time, within limits of time and memory: outsiders write them, and some take
 * the parser minutes. Rejects with an error that has an `unreadCode`.
 */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  if (waiting >= MAX_WAITING) throw unread('busy');
  waiting++;
  clearTimeout(idle);
  const mine = turn.then(() => readInThread(raw));
  turn = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting--;
    if (waiting === 0) idle = setTimeout(endThread, IDLE_MS).unref();
  }
}

function readInThread(raw: Uint8Array): Promise<ReadMail> {
  thread ??= startThread();
  const worker = thread;
  return new Promise<ReadMail>((resolve, reject) => {
    const fail = (error: unknown) => {
      endThread();
      reject(error);
    };
    const timer = setTimeout(() => over(() => fail(unread('too_costly'))), READ_MS);
    const over = (settle: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').off('error', onError).off('exit', onExit).unref();
      settle();
    };
    const onError = (error: NodeJS.ErrnoException) =>
      over(() => fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? unread('too_costly') : error));
    const onExit = () => over(() => fail(new Error('The thread that reads messages has ended')));
    worker.ref();
    worker
      .once('message', (mail: ReadMail | null) =>
        over(() => (mail ? resolve(mail) : reject(unread('malformed')))),
      )
      .on('error', onError)
      .on('exit', onExit);
    const copy = new Uint8Array(raw);
    worker.postMessage(copy, [copy.buffer]);
  });
}

/** Without our environment: what reads strangers' mail needs no secrets. */
function startThread(): Worker {
  const worker = new Worker(FILE, { resourceLimits: LIMITS, execArgv: [], env: {} });
  // It may also end while nobody waits for it.
  return worker
    .on('error', () => undefined)
    .on('exit', () => {
      if (thread === worker) thread = undefined;
    });
}

function endThread(): void {
  void thread?.terminate();
  thread = undefined;
}

function unread(code: UnreadCode): Error {
  return new Error(`The message was not read: ${code}`, { cause: code });
}
