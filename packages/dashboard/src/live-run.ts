import type { Run, Stats } from '@reach/contracts';
import { useEffect, useState } from 'preact/hooks';
import { type ApiError, api } from './api.ts';
import { follow } from './follow.ts';

export interface LiveRun {
  run?: Run;
  stats?: Stats;
  log: string[];
  connected: boolean;
  /** There is no such run, or it is somebody else's. */
  missing: boolean;
}

/** A run as it changes. */
export function useLiveRun(id: string): LiveRun {
  const [live, setLive] = useState<LiveRun>({ log: [], connected: true, missing: false });
  useEffect(() => {
    const leave = follow(`autopilot/${id}/events`, {
      on: {
        log: (data, fresh) => {
          const { line } = JSON.parse(data);
          setLive((now) => ({ ...now, log: fresh ? [line] : [...now.log, line] }));
        },
        run: (data) => setLive((now) => ({ ...now, ...JSON.parse(data), connected: true })),
      },
      onConnected: (connected) => setLive((now) => ({ ...now, connected })),
      onRefused: () =>
        void api(`autopilot/${id}/status`).catch(({ status }: ApiError) => {
          if (status !== 404) return;
          leave();
          setLive((now) => ({ ...now, missing: true }));
        }),
    });
    return leave;
  }, [id]);
  return live;
}
