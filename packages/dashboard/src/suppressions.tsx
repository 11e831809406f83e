import { type Session, type Suppression, type SuppressionImportReport, scopeAllows } from '@reach/contracts';
import { useState } from 'preact/hooks';
import { api } from './api.ts';
import { FileDrop, RowErrors } from './file-drop.tsx';
import { count, Pager, Problem, when } from './parts.tsx';
import { CHANGE, Table } from './table.tsx';
import { useAction, useLoaded } from './use-loaded.ts';

const ROWS = 50;
type Listed = { suppressions: Suppression[]; total: number };

/** Whom nobody mails any more: see, search, add, take away, import and export. */
export function Suppressions({ session }: { session: Session }) {
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const [version, setVersion] = useState(0);
  const query = new URLSearchParams({
    limit: String(ROWS),
    offset: String((page - 1) * ROWS),
    ...(q && { q }),
  });
  const { answer: list, problem } = useLoaded<Listed>(`suppressions?${query}`, version);
  const removal = useAction();
  const again = () => setVersion((now) => now + 1);
  const remove = (entry: Suppression) => {
    const name = entry.email ?? entry.domain ?? '';
    if (!confirm(`Let ${name} be mailed again?`)) return;
    const target = new URLSearchParams(entry.email ? { email: name } : { domain: name });
    void removal.run(async () => {
      await api(`suppressions?${target}`, { method: 'DELETE' });
      again();
    }, `${name} may be mailed again.`);
  };
  return (
    <>
      <h1>Suppressions</h1>
      <p class="soft">
        Nobody here is mailed, by any run. Who unsubscribes, bounces or complains comes here by itself.
      </p>
      {scopeAllows(session.scope, 'send') && (
        <>
          <Add onAdded={again} />
          <Import onImported={again} />
        </>
      )}
      <div class="row">
        <div class="grow">
          <label for="search">Search suppressions</label>
          <input
            id="search"
            type="search"
            value={q}
            placeholder="how an address or a domain begins"
            onInput={(event) => {
              setQ(event.currentTarget.value);
              setPage(1);
            }}
          />
        </div>
        <a class="button" href="./api/suppressions/export" download="suppressions.csv">
          Download as CSV
        </a>
      </div>
      <Problem text={problem || removal.problem} />
      <p class="soft" aria-live="polite">
        {list ? count(list.total, 'entry', 'entries') : ''} {removal.done}
      </p>
      <Table
        label="Table of suppressions"
        columns={['Address or domain', 'Reason', 'Since', CHANGE]}
        rows={(list?.suppressions ?? []).map((entry) => {
          const name =
            entry.email ?? (entry.domain ? `everybody at ${entry.domain}` : 'a person who was erased');
          const removable = entry.email !== null || entry.domain !== null;
          return {
            key: `${name} ${entry.created_at}`,
            cells: [
              name,
              entry.reason.replaceAll('_', ' '),
              when(entry.created_at),
              removable && scopeAllows(session.scope, 'admin') && (
                <button
                  type="button"
                  class="small"
                  aria-label={`Remove ${name}`}
                  onClick={() => remove(entry)}
                >
                  Remove
                </button>
              ),
            ],
          };
        })}
      />
      <Pager page={page} pages={Math.ceil((list?.total ?? 0) / ROWS)} onPage={setPage} />
    </>
  );
}

function Add({ onAdded }: { onAdded: () => void }) {
  const [name, setName] = useState('');
  const { busy, problem, done, run } = useAction();
  const add = (event: Event) => {
    event.preventDefault();
    const target = name.trim().replace(/^@/, '');
    const body = target.includes('@') ? { email: target } : { domain: target };
    void run(async () => {
      await api('suppressions', { method: 'POST', body });
      setName('');
      onAdded();
    }, `${target} is not mailed any more.`);
  };
  return (
    <form class="panel" onSubmit={add}>
      <div class="row">
        <div class="grow">
          <label for="suppress">Address, or a domain for everybody there</label>
          <input
            id="suppress"
            required
            value={name}
            placeholder="ann@company.example or company.example"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="primary" disabled={busy}>
          Suppress
        </button>
      </div>
      <p class="soft" aria-live="polite">
        {done}
      </p>
      <Problem text={problem} />
    </form>
  );
}

function Import({ onImported }: { onImported: () => void }) {
  const [report, setReport] = useState<SuppressionImportReport>();
  const { busy, problem, run } = useAction();
  const take = (file: File) =>
    void run(async () => {
      setReport(undefined);
      const headers = { 'content-type': 'text/csv' };
      setReport(await api('suppressions/import', { method: 'POST', body: file, headers }));
      onImported();
    });
  return (
    <FileDrop
      id="file"
      label="Drop a CSV file of addresses or domains here, or choose one"
      accept=".csv,.txt"
      disabled={busy}
      onFile={take}
    >
      <div aria-live="polite">
        {busy && <p>Importing…</p>}
        {report && (
          <p>
            <strong>
              {report.created} new, {report.known} known before, {report.invalid} not understood
            </strong>
            {report.skipped > 0 && <>, {count(report.skipped, 'queued mail', 'queued mails')} taken back</>}
          </p>
        )}
        {report && <RowErrors errors={report.errors} />}
      </div>
      <Problem text={problem} />
    </FileDrop>
  );
}
