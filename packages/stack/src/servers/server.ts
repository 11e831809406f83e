/** A database server that this process started and owns. */
export type RunningServer = {
  /** Connection URL, user and password included. */
  url: string;
  port: number;
  pid: number;
  /** Resolves when the server has ended, wanted or not, with a phrase that says how. Never rejects. */
  exited: Promise<string>;
  /** Ends the server cleanly and waits until it is gone. */
  stop(): Promise<void>;
};

export type ServerOptions = {
  /** The folder that holds the server's data; made when absent. */
  dir: string;
  /** A free one is taken when absent. A given port that is taken is an error. */
  port?: number;
  /** Told what a person may want to know, one sentence at a time. */
  log: (line: string) => void;
  /** false for tests: faster, forgets on a crash, and `stop` leaves no data behind. Default true. */
  durable?: boolean;
};

/** A message for a person when a port that was asked for belongs to someone else. */
export function portTaken(what: string, port: number): Error {
  return new Error(`${what} cannot listen on 127.0.0.1:${port}: another program uses that port.`);
}
