import type { LeadCells } from './columns.ts';

/**
 * One row of a source: what it says, or why it cannot be read. `row` counts as the source's reader says: a CSV
 * file's header is 1, and so is the first lead of a JSON array.
 */
export type LeadRow = { row: number; lead: LeadCells } | { row: number; reason: string };

/** One cell, in UTF-16 units; more makes the row an error. */
export const MAX_CELL = 65_536;
/** One record, in bytes; more makes the file an error. A quote that is never closed ends here too. */
export const MAX_RECORD_BYTES = 1_048_576;
