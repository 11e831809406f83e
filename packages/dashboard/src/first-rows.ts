export interface FirstRows {
  names: string[];
  samples: string[][];
}

const LOOK_AT_BYTES = 64 * 1024;
const SAMPLES = 3;

/** The headings and first rows of a CSV file, to be shown: the import itself reads the file on the server. */
export async function firstRows(file: File): Promise<FirstRows> {
  const text = (await file.slice(0, LOOK_AT_BYTES).text()).replace(/^\ufeff/, '');
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  const separator = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0]!;
  const [names = [], ...samples] = records(text, separator, SAMPLES + 1);
  return { names, samples };
}

/** Quoted cells may hold separators, line breaks and doubled quotes. */
function records(text: string, separator: string, atMost: number): string[][] {
  const found: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at <= text.length && found.length < atMost; at++) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted && sign !== undefined) cell += sign;
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === undefined) {
      cells.push(cell.replace(/\r$/, ''));
      if (cells.some((one) => one !== '')) found.push(cells);
      cells = [];
      cell = '';
    } else cell += sign;
  }
  return found;
}
