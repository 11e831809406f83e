import type { Readable } from 'node:stream';
import type { Environment } from '@reach/runtime';
import type { Command } from 'commander';
import { createTerminal, type Terminal } from '../terminal.ts';

/** What a command reads from and writes to; `process` fits. */
export interface Io {
  env: Environment;
  stdin: Readable;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

export interface GlobalOptions {
  json?: boolean;
  url?: string;
  key?: string;
}

/** What every command works with, made from its own and the global options. */
export interface Context {
  io: Io;
  options: GlobalOptions;
  /** For people: on stdout, or on stderr when stdout is for JSON. */
  terminal: Terminal;
  /** The result of a command: as JSON with `--json`, else as `people` shows it. */
  show: (result: unknown, people: (terminal: Terminal) => void) => void;
}

export function createContext(io: Io, options: GlobalOptions): Context {
  const terminal = createTerminal(options.json ? io.stderr : io.stdout, io.env);
  return {
    io,
    options,
    terminal,
    show: (result, people) => {
      if (options.json) io.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
      else people(terminal);
    },
  };
}

/** A command's function, called with its context and its own options. */
export function run<Options extends object>(
  io: Io,
  work: (context: Context, options: Options, args: string[]) => Promise<void>,
): (...given: unknown[]) => Promise<void> {
  return async (...given) => {
    const command = given.at(-1) as Command;
    const options = command.optsWithGlobals<Options & GlobalOptions>();
    await work(createContext(io, options), options, command.processedArgs as string[]);
  };
}
