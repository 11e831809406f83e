import type { Run, Stats } from '@reach/contracts';
import { useEffect, useState } from 'preact/hooks';

export interface LiveRun {
  run?: Run;
  stats?: Stats;
  log: string[];
  connected: boolean;
}

const AGAIN_MS = 2_000;

/**
 * A run as it changes. The browser connects again by itself and says where it was; only after an error answer it
 * gives up, and then we begin anew.
 */
export function useLiveRun(id: string): LiveRun {
  const [live, setLive] = useState<LiveRun>({ log: [], connected: true });
  useEffect(() => {
    let source: EventSource;
    let timer = 0;
    const connect = () => {
      let fresh = true;
      source = new EventSource(`./api/autopilot/${id}/events`);
      source.addEventListener('log', ({ data }) => {
        const { line } = JSON.parse(data);
        setLive((now) => ({ ...now, log: fresh ? [line] : [...now.log, line] }));
        fresh = false;
      });
      source.addEventListener('run', ({ data }) =>
        setLive((now) => ({ ...now, ...JSON.parse(data), connected: true })),
      );
      source.onopen = () => setLive((now) => ({ ...now, connected: true }));
      source.onerror = () => {
        setLive((now) => ({ ...now, connected: false }));
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(connect, AGAIN_MS);
      };
    };
    connect();
    return () => {
      source.close();
      clearTimeout(timer);
    };
  }, [id]);
  return live;
}
