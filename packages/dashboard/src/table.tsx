// biome-ignore-all lint/a11y/noRedundantRoles: a table that is shown as cards is none to some screen readers without them
import type { ComponentChildren } from 'preact';

/** The name of a column of buttons, which only screen readers hear. */
export const CHANGE = 'Change';

/** An address, which a narrow card breaks after its @ and not within a word. */
export function Address({ email }: { email: string }) {
  const place = email.lastIndexOf('@') + 1;
  return (
    <>
      {email.slice(0, place)}
      <wbr />
      {email.slice(place)}
    </>
  );
}

interface TableProps {
  label: string;
  caption?: string | undefined;
  columns: string[];
  rows: { key: string; cells: ComponentChildren[] }[];
}

/**
 * Rows under named columns; on a narrow screen each row is a card, in which a cell has its column's name beside it.
 * What still is too wide scrolls on its own, also by the keyboard, which is why it takes the focus.
 */
export function Table({ label, caption, columns, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll
    <section class="scroll" tabIndex={0} aria-label={label}>
      <table role="table">
        {caption && <caption>{caption}</caption>}
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name === CHANGE ? <span class="hidden">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {cells.map((cell, place) => (
                <td key={columns[place]} role="cell" data-column={columns[place]}>
                  <div>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
