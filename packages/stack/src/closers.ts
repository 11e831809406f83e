export type Closers = {
  /** Remembers what undoes the line before. */
  add(close: () => unknown): void;
  /** Undoes everything, last first, once; a failure does not keep the rest from being undone. */
  close(): Promise<void>;
};

export function createClosers(onError: (error: unknown) => void): Closers {
  const closers: Array<() => unknown> = [];
  let closing: Promise<void> | undefined;
  const closeAll = async () => {
    for (const close of closers.reverse()) {
      try {
        await close();
      } catch (error) {
        onError(error);
      }
    }
  };
  return {
    add: (close) => closers.push(close),
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
}
