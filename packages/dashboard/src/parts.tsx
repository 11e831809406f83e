import type { RunStatus } from '@reach/contracts';

export function Problem({ text }: { text: string }) {
  return text ? (
    <p role="alert" class="alert">
      {text}
    </p>
  ) : null;
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
