import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createContext, type Io } from '../src/cli/context.ts';
import { openLeadFile, withProgress } from '../src/cli/import-file.ts';
import { printable, printTable } from '../src/cli/table.ts';
import { createTerminal } from '../src/terminal.ts';

const dir = mkdtempSync(join(tmpdir(), 'reach-cli-parts-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const stream = (isTTY = false) =>
  Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;

function ioWith(stdin: Readable): Io {
  return { env: {}, stdin, stdout: stream(), stderr: stream() };
}

describe('printTable', () => {
  it('aligns columns, cuts long cells except in the last one, and leaves no trailing space', () => {
    const out = stream();
    const long = 'x'.repeat(60);
    printTable(
      createTerminal(out, {}),
      ['ID', 'N', 'TEXT'],
      [
        ['a', 1, long],
        [long, null, 'b'],
      ],
    );
    expect(String((out as unknown as PassThrough).read()).split('\n')).toEqual([
      `ID${' '.repeat(46)}  N  TEXT`,
      `a${' '.repeat(47)}  1  ${long}`,
      `${'x'.repeat(47)}…     b`,
      '',
    ]);
  });

  it('shows nothing that could steer the terminal', () => {
    expect(printable('a\u001b[2Jb\r\nc\u202ed')).toBe('a [2Jb c d');
  });
});

describe('openLeadFile', () => {
  const file = (name: string) => {
    const path = join(dir, name);
    writeFileSync(path, 'email\na@b.example\n');
    return path;
  };

  it.each([
    ['leads.CSV', undefined, 'csv'],
    ['leads.tsv', undefined, 'csv'],
    ['leads.json', undefined, 'json'],
    ['leads.export', 'csv', 'csv'],
    ['leads.csv', 'json', 'json'],
  ] as const)('reads %s with --format %s as %s', async (name, format, expected) => {
    const opened = await openLeadFile(createContext(ioWith(Readable.from([])), {}), file(name), format);
    expect(opened).toMatchObject({ format: expected, size: 18, name });
    expect(await text(withProgress(opened, createTerminal(stream(), {})))).toBe('email\na@b.example\n');
  });

  it.each([
    [[' \n', '{"leads":[]}'], 'csv'],
    [[' \n{"leads":', '[]}'], 'json'],
    [['[]'], 'json'],
    [['email\n', 'a@b.example'], 'csv'],
    [[], 'csv'],
  ])('tells the format of stdin by how it begins, and loses none of it: %j is %s', async (chunks, format) => {
    const stdin = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
    const opened = await openLeadFile(createContext(ioWith(stdin), {}), '-', undefined);
    expect(opened).toMatchObject({ name: 'stdin', format, size: null });
    expect(await text(withProgress(opened, createTerminal(stream(), {})))).toBe(chunks.join(''));
  });

  it('draws a bar on a terminal only', async () => {
    for (const isTTY of [true, false]) {
      const out = stream(isTTY);
      const opened = await openLeadFile(
        createContext(ioWith(Readable.from([])), {}),
        file('bar.csv'),
        undefined,
      );
      await text(withProgress(opened, createTerminal(out, {})));
      expect(String((out as unknown as PassThrough).read() ?? '').includes('bar.csv')).toBe(isTTY);
    }
  });
});
