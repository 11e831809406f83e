import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, isClear, readDevelopmentGoals } from '@reach/evaluation';

const COLUMNS = [
  ...['email', 'first_name', 'last_name', 'title', 'seniority', 'department', 'company', 'industry'],
  ...['company_size', 'country', 'region', 'city', 'tags', 'bio'],
];
/** What is made at once. */
const PART = 50_000;
/** What one import takes. */
const MAX_ROWS = 200_000;

/**
 * Made-up leads as people's files have them, dirty and under reserved domains, in as many CSV files as the import's
 * limit asks for; the same ones every time.
 */
export async function writeLeadFiles(dir: string, leads: number): Promise<{ file: string; rows: number }[]> {
  const goals = (await readDevelopmentGoals()).filter(isClear);
  const files: { file: string; rows: number }[] = [];
  let written = 0;
  for (let part = 0; written < leads; part++) {
    const rows = buildCorpus({ goals, leads: Math.min(PART, leads - written), seed: 1_000 + part })
      // Parts share company names, and with them domains.
      .map(({ lead }) => ({ ...lead, email: lead.email.replace('@', `@p${part}.`) }))
      .slice(0, leads - written);
    const text = rows.map((row) => line(COLUMNS.map((column) => cell(row, column)))).join('');
    const current = files.at(-1);
    if (current && current.rows + rows.length <= MAX_ROWS) {
      current.rows += rows.length;
      await append(current.file, text);
    } else {
      const file = join(dir, `leads-${files.length + 1}.csv`);
      files.push({ file, rows: rows.length });
      await append(file, line(COLUMNS) + text);
    }
    written += rows.length;
  }
  return files;
}

function cell(row: Record<string, unknown>, column: string): string {
  const value = row[column] ?? '';
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(cells: string[]): string {
  return `${cells.join(',')}\n`;
}

async function append(file: string, text: string): Promise<void> {
  const stream = createWriteStream(file, { flags: 'a' });
  stream.end(text);
  await once(stream, 'finish');
}
