import type { RunStatus } from '@reach/contracts';
import type { ComponentChildren } from 'preact';

export function Problem({ text }: { text: ComponentChildren }) {
  return text ? (
    <p role="alert" class="alert">
      {text}
    </p>
  ) : null;
}

/** What is shown for an address that leads nowhere; the children are links to go on with. */
export function NotFound({ what, children }: { what: string; children: ComponentChildren }) {
  return (
    <>
      <h1>There is no such {what}</h1>
      <p>Is the address right? {children}</p>
    </>
  );
}

export function Badge({ status }: { status: RunStatus | string }) {
  return <span class={`badge ${status}`}>{status}</span>;
}

/** `1 lead`, `1,204 leads`. */
export function count(many: number, one: string, more: string): string {
  return `${many.toLocaleString()} ${many === 1 ? one : more}`;
}

export function when(iso: string | null): string {
  return iso ? new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }) : '–';
}

export function Pager({
  page,
  pages,
  onPage,
}: {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}) {
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label="Pages of the list">
      <button type="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      <span>
        Page {page} of {pages}
      </span>
      <button type="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </nav>
  );
}
