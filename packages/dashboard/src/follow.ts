const AGAIN_MS = 2_000;

interface Follower {
  /** By the event's name; `fresh` is true for the first event of a stream that began anew. */
  on: Record<string, (data: string, fresh: boolean) => void>;
  onConnected: (connected: boolean) => void;
  /** The browser has given up: the server answered with an error, and an EventSource does not say which. */
  onRefused?: () => void;
}

/**
 * Follows a stream of events; what it gives ends that. The browser connects again by itself and says where it was;
 * only after an error answer it gives up, and then we begin anew.
 */
export function follow(path: string, { on, onConnected, onRefused }: Follower): () => void {
  let source: EventSource;
  let timer = 0;
  const connect = () => {
    let fresh = true;
    source = new EventSource(`./api/${path}`);
    for (const [name, tell] of Object.entries(on)) {
      source.addEventListener(name, ({ data }) => {
        tell(data, fresh);
        fresh = false;
      });
    }
    source.onopen = () => onConnected(true);
    source.onerror = () => {
      onConnected(false);
      if (source.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(connect, AGAIN_MS);
      onRefused?.();
    };
  };
  connect();
  return () => {
    source.close();
    clearTimeout(timer);
  };
}
