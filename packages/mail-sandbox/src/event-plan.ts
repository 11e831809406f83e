import { chance } from './chance.ts';
import type { Dials } from './dials.ts';

export interface PlannedEvent {
  event: 'delivered' | 'opened' | 'clicked' | 'bounced';
  /** From now on, in ms. */
  afterMs: number;
}

/** What happens to a message, decided by its send's id and the dials alone, in its ladder's order unless it is disordered. */
export function planEvents(sendId: string, dials: Dials): PlannedEvent[] {
  const happens = (what: string, share: number) => chance(`${sendId}:${what}`) < share;
  const kinds = whatHappens(sendId, dials);
  if (happens('disorder', dials.disorderRate)) kinds.reverse();

  const [min, max] = dials.eventDelayMs;
  const delay = (what: string) => Math.round(min + chance(`${sendId}:${what}:delay`) * (max - min));
  let afterMs = 0;
  return kinds.flatMap((event) => {
    afterMs += delay(event);
    const once = { event, afterMs };
    if (!happens(`${event}:twice`, dials.duplicateRate)) return [once];
    return [once, { event, afterMs: afterMs + delay(`${event}:twice`) }];
  });
}

function whatHappens(sendId: string, dials: Dials): PlannedEvent['event'][] {
  const fate = chance(`${sendId}:fate`);
  if (fate < dials.bounceRate) return ['bounced'];
  if (fate >= dials.bounceRate + dials.deliveredRate) return [];
  const kinds: PlannedEvent['event'][] = ['delivered'];
  if (chance(`${sendId}:open`) < dials.openRate) kinds.push('opened');
  if (chance(`${sendId}:click`) < dials.clickRate) kinds.push('clicked');
  return kinds;
}
