import type { ImportReport, ListedLead } from '@reach/contracts';
import { useEffect, useState } from 'preact/hooks';
import { api } from './api.ts';
import { Pager, Problem, Scroll } from './parts.tsx';

const ROWS = 50;
type Listed = { leads: ListedLead[]; total: number };

export function Leads() {
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const [version, setVersion] = useState(0);
  const [list, setList] = useState<Listed>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let left = false;
    const query = new URLSearchParams({
      limit: String(ROWS),
      offset: String((page - 1) * ROWS),
      ...(q && { q }),
    });
    // Waits for the typing to end.
    const timer = setTimeout(
      () =>
        void api<Listed>(`leads?${query}`).then(
          (answer) => {
            if (!left) setList(answer);
          },
          (error: Error) => setProblem(error.message),
        ),
      150,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [q, page, version]);

  return (
    <>
      <h1>Leads</h1>
      <Import onImported={() => setVersion(version + 1)} />
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
        {list ? `${list.total.toLocaleString()} ${list.total === 1 ? 'lead' : 'leads'}` : ''}
      </p>
      <Scroll label="Leads">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Address</th>
              <th scope="col">Title</th>
              <th scope="col">Company</th>
              <th scope="col">Place</th>
            </tr>
          </thead>
          <tbody>
            {list?.leads.map((lead) => (
              <tr key={lead.id}>
                <td>{lead.name ?? [lead.first_name, lead.last_name].filter(Boolean).join(' ')}</td>
                <td>{lead.email}</td>
                <td>{lead.title}</td>
                <td>{lead.company}</td>
                <td>{[lead.city, lead.country].filter(Boolean).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Pager page={page} pages={Math.ceil((list?.total ?? 0) / ROWS)} onPage={setPage} />
    </>
  );
}

function Import({ onImported }: { onImported: () => void }) {
  const [over, setOver] = useState(false);
  const [state, setState] = useState<{ busy?: string; report?: ImportReport; problem?: string }>({});
  const take = async (file: File | undefined) => {
    if (!file) return;
    setState({ busy: file.name });
    const type = /\.json$/i.test(file.name) ? 'application/json' : 'text/csv';
    try {
      const report = await api<ImportReport>('leads/import', {
        method: 'POST',
        body: file,
        headers: { 'content-type': type },
      });
      setState({ report });
      onImported();
    } catch (error) {
      setState({ problem: (error as Error).message });
    }
  };
  return (
    <section
      class={over ? 'panel drop over' : 'panel drop'}
      aria-label="Import"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label for="file">Drop a CSV or JSON file here, or choose one</label>
      <input
        id="file"
        type="file"
        accept=".csv,.json"
        disabled={state.busy !== undefined}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <div aria-live="polite">
        {state.busy && <p>Importing {state.busy}…</p>}
        {state.report && <Report report={state.report} />}
      </div>
      <Problem text={state.problem ?? ''} />
    </section>
  );
}

function Report({ report: { created, updated, skipped, errors } }: { report: ImportReport }) {
  return (
    <>
      <p>
        <strong>
          {created} new, {updated} updated, {skipped} skipped
        </strong>
      </p>
      {errors.length > 0 && (
        <details>
          <summary>Why rows were skipped</summary>
          <ul>
            {errors.map(({ row, reason }) => (
              <li key={`${row} ${reason}`}>
                Row {row}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
