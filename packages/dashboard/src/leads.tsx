import {
  type ImportReport,
  type LeadColumns,
  type ListedLead,
  type Session,
  scopeAllows,
} from '@reach/contracts';
import { useState } from 'preact/hooks';
import { api } from './api.ts';
import { FileDrop, RowErrors } from './file-drop.tsx';
import { type FirstRows, firstRows } from './first-rows.ts';
import { count, Pager, Problem } from './parts.tsx';
import { Address, Table } from './table.tsx';
import { useAction, useLoaded } from './use-loaded.ts';

const ROWS = 50;
type Listed = { leads: ListedLead[]; total: number };

export function Leads({ session }: { session: Session }) {
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const [version, setVersion] = useState(0);
  const query = new URLSearchParams({
    limit: String(ROWS),
    offset: String((page - 1) * ROWS),
    ...(q && { q }),
  });
  const { answer: list, problem } = useLoaded<Listed>(`leads?${query}`, version);
  return (
    <>
      <h1>Leads</h1>
      {scopeAllows(session.scope, 'send') && <Import onImported={() => setVersion((now) => now + 1)} />}
      <label for="search">Search leads</label>
      <input
        id="search"
        type="search"
        value={q}
        placeholder="founder bengaluru"
        onInput={(event) => {
          setQ(event.currentTarget.value);
          setPage(1);
        }}
      />
      <Problem text={problem} />
      <p class="soft" aria-live="polite">
        {list ? count(list.total, 'lead', 'leads') : ''}
      </p>
      <Table
        label="Table of leads"
        columns={['Name', 'Address', 'Title', 'Company', 'Place']}
        rows={(list?.leads ?? []).map((lead) => ({
          key: lead.id,
          cells: [
            lead.name ?? [lead.first_name, lead.last_name].filter(Boolean).join(' '),
            <Address email={lead.email} />,
            lead.title,
            lead.company,
            [lead.city, lead.country].filter(Boolean).join(', '),
          ],
        }))}
      />
      <Pager page={page} pages={Math.ceil((list?.total ?? 0) / ROWS)} onPage={setPage} />
    </>
  );
}

interface Chosen {
  file: File;
  /** Null for JSON, whose fields have names of their own. */
  seen: { rows: FirstRows; columns: LeadColumns } | null;
}

/** First what would be read from each column, then the import itself. */
function Import({ onImported }: { onImported: () => void }) {
  const [chosen, setChosen] = useState<Chosen>();
  const [report, setReport] = useState<ImportReport>();
  const { busy, problem, run } = useAction();
  const isJson = (file: File) => /\.json$/i.test(file.name);

  const choose = (file: File) =>
    void run(async () => {
      setReport(undefined);
      setChosen(undefined);
      if (isJson(file)) return setChosen({ file, seen: null });
      const rows = await firstRows(file);
      const body = { columns: rows.names };
      const { columns } = await api<{ columns: LeadColumns }>('leads/columns', { method: 'POST', body });
      setChosen({ file, seen: { rows, columns } });
    });
  const send = ({ file }: Chosen) =>
    void run(async () => {
      const headers = { 'content-type': isJson(file) ? 'application/json' : 'text/csv' };
      setReport(await api<ImportReport>('leads/import', { method: 'POST', body: file, headers }));
      setChosen(undefined);
      onImported();
    });
  return (
    <FileDrop
      id="file"
      label="Drop a CSV or JSON file here, or choose one"
      accept=".csv,.json"
      disabled={busy}
      onFile={choose}
    >
      <div aria-live="polite">
        {chosen && (
          <>
            {chosen.seen && <Columns {...chosen.seen} />}
            <p class="row">
              <button type="button" class="primary" disabled={busy} onClick={() => send(chosen)}>
                {busy ? 'Importing…' : `Import ${chosen.file.name}`}
              </button>
              <button type="button" disabled={busy} onClick={() => setChosen(undefined)}>
                Cancel
              </button>
            </p>
          </>
        )}
        {report && (
          <p>
            <strong>
              {report.created} new, {report.updated} updated, {report.skipped} skipped
            </strong>
          </p>
        )}
        {report && <RowErrors errors={report.errors} />}
      </div>
      <Problem text={problem} />
    </FileDrop>
  );
}

function Columns({ rows, columns }: { rows: FirstRows; columns: LeadColumns }) {
  return (
    <>
      {!columns.some(({ field }) => field === 'email') && (
        <p class="alert">No column holds an address. Name one of them email.</p>
      )}
      <Table
        label="Columns of the file"
        caption="What is read from each column"
        columns={['Column', 'Read as', 'First rows']}
        rows={columns.map(({ name, field }, place) => ({
          key: `${place} ${name}`,
          cells: [
            name,
            field ? field.replaceAll('_', ' ') : <span class="soft">kept as it is</span>,
            <span class="soft">
              {rows.samples
                .map((cells) => cells[place])
                .filter(Boolean)
                .join(' · ')}
            </span>,
          ],
        }))}
      />
    </>
  );
}
