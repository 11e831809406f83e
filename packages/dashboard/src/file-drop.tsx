import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FileDropProps {
  id: string;
  label: string;
  accept: string;
  disabled: boolean;
  onFile: (file: File) => void;
  children?: ComponentChildren;
}

/** A place to drop a file on, which is a plain file input for the keyboard. */
export function FileDrop({ id, label, accept, disabled, onFile, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file && !disabled) onFile(file);
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
        take(event.dataTransfer?.files[0]);
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {children}
    </section>
  );
}

/** Why rows of a file were left out. */
export function RowErrors({ errors }: { errors: { row: number; reason: string }[] }) {
  if (errors.length === 0) return null;
  return (
    <details>
      <summary>Why rows were left out</summary>
      <ul>
        {errors.map(({ row, reason }) => (
          <li key={`${row} ${reason}`}>
            Row {row}: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
