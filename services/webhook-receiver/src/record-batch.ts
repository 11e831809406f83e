import {
  createMicroBatch,
  type MailEventInput,
  type PauseDeps,
  type RecordedMailEvent,
  recordMailEvents,
} from '@reach/outreach';

export type RecordMailEvent = (event: MailEventInput) => Promise<RecordedMailEvent>;

/**
 * One for all routes: events that arrive while a batch is being committed form the next one. One at a time, as a second
 * would wait for the first at the counters of their run until it has committed.
 */
export function createRecordBatch({ db, onPause }: PauseDeps): RecordMailEvent {
  const batch = createMicroBatch((events: MailEventInput[]) => recordMailEvents({ db, onPause }, events), {
    max: 500,
  });
  return batch.add;
}
