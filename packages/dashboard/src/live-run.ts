import type { Run, Stats } from '@reach/contracts';
import { useEffect, useState } from 'preact/hooks';
import { follow } from './follow.ts';

export interface LiveRun {
  run?: Run;
  stats?: Stats;
  log: string[];
  connected: boolean;
}

/** A run as it changes. */
export function useLiveRun(id: string): LiveRun {
  const [live, setLive] = useState<LiveRun>({ log: [], connected: true });
  useEffect(
    () =>
      follow(`autopilot/${id}/events`, {
        on: {
          log: (data, fresh) => {
            const { line } = JSON.parse(data);
            setLive((now) => ({ ...now, log: fresh ? [line] : [...now.log, line] }));
          },
          run: (data) => setLive((now) => ({ ...now, ...JSON.parse(data), connected: true })),
        },
        onConnected: (connected) => setLive((now) => ({ ...now, connected })),
      }),
    [id],
  );
  return live;
}
