import { type FoundRecipient, SEND_STATUSES } from '@reach/contracts';
import { useState } from 'preact/hooks';
import { Badge, Problem, when } from './parts.tsx';
import { Address, Table } from './table.tsx';
import { useLoaded } from './use-loaded.ts';

type Found = { recipients: FoundRecipient[]; next_cursor: number | null };

/** Everybody a run mails, by status and by words. `change` differs when the list may have changed. */
export function Recipients({ id, change }: { id: string; change: string }) {
  const [status, setStatus] = useState('');
  const [q, setQ] = useState('');
  // Where the pages that were looked at begin; the last is the one that is shown.
  const [cursors, setCursors] = useState([0]);
  const filter = new URLSearchParams({ ...(status && { status }), ...(q && { q }) });
  const path = `autopilot/${id}/recipients?limit=50&cursor=${cursors.at(-1)}&${filter}`;
  const { answer: shown, problem } = useLoaded<Found>(path, change);
  const next = shown?.next_cursor ?? null;
  return (
    <section class="panel" aria-label="Recipients">
      <h2>Recipients</h2>
      <div class="row">
        <div>
          <label for="status">Status</label>
          <select
            id="status"
            value={status}
            onChange={(event) => {
              setStatus(event.currentTarget.value);
              setCursors([0]);
            }}
          >
            <option value="">all</option>
            {SEND_STATUSES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <div class="grow">
          <label for="find">Find</label>
          <input
            id="find"
            type="search"
            value={q}
            placeholder="name, address or company"
            onInput={(event) => {
              setQ(event.currentTarget.value);
              setCursors([0]);
            }}
          />
        </div>
        <a class="button" href={`./api/autopilot/${id}/recipients.csv?${filter}`} download={`run-${id}.csv`}>
          Download as CSV
        </a>
      </div>
      <Problem text={problem} />
      <Table
        label="Table of recipients"
        columns={['Name', 'Status', 'Address', 'Sent', 'Last event']}
        rows={(shown?.recipients ?? []).map((one) => ({
          key: one.id,
          cells: [
            one.name,
            <>
              <Badge status={one.status} />
              {one.error && <span class="soft"> {one.error}</span>}
            </>,
            <>
              <Address email={one.email} />
              {(one.step ?? 1) > 1 && <span class="soft"> · step {one.step}</span>}
            </>,
            <span class="together">{when(one.sent_at)}</span>,
            <span class="together">{when(one.last_event_at)}</span>,
          ],
        }))}
      />
      {shown?.recipients.length === 0 && <p class="soft">Nobody{status || q ? ' who fits this' : ' yet'}.</p>}
      {(cursors.length > 1 || next !== null) && (
        <nav class="pager" aria-label="Pages of the list">
          <button
            type="button"
            disabled={cursors.length === 1}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            Previous
          </button>
          <span>Page {cursors.length}</span>
          <button type="button" disabled={next === null} onClick={() => setCursors([...cursors, next!])}>
            Next
          </button>
        </nav>
      )}
    </section>
  );
}
