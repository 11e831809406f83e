import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '@reach/schema';
import { testDatabase } from '@reach/testing';
import { uuidv7 } from 'uuidv7';
import {
  importLeads,
  listLeads,
  MAX_IMPORT_ROWS,
  MAX_LISTED_ERRORS,
  readCsvLeads,
  readJsonLeads,
} from '../src/leads/index.ts';
import type { LeadRow } from '../src/leads/lead-row.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let db: Database;

beforeAll(async () => {
  database = await testDatabase();
  db = connect(database.url);
});
afterAll(async () => {
  await db?.$client.end();
  await database?.drop();
});

async function* bytes(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

const importCsv = (userId: string, ...parts: (string | Buffer)[]) =>
  importLeads({ db }, { userId, rows: readCsvLeads(bytes(...parts)) });

const importJson = (userId: string, leads: object[]) =>
  importLeads({ db }, { userId, rows: readJsonLeads(bytes(JSON.stringify({ leads }))) });

async function stored(userId: string) {
  const { rows } = await db.$client.query('select * from reach_leads where user_id = $1 order by email_key', [
    userId,
  ]);
  return rows;
}

/** A file of `rows` rows, in pieces as an upload brings them. */
async function* generated(rows: number, toCells: (index: number) => string): AsyncGenerator<Buffer> {
  let piece = 'email,first_name,last_name,title,company,country\n';
  for (let index = 0; index < rows; index++) {
    piece += `${toCells(index)}\n`;
    if (piece.length < 30_000) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}

/** Bytes still in use after a collection: the process's size says more about when the last one was. */
function heldMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

it('stores backslashes, quotes, braces, line breaks and what looks like NULL as they are, also when stored again', async () => {
  const userId = uuidv7();
  const odd = {
    email: 'odd@acme.example',
    title: '\\N',
    company: 'A\\B "C" {D}',
    bio: 'one\ntwo \\t three',
    tags: ['\\N', 'say "hi"', '{curly}', 'NULL', 'back\\slash'],
    custom: { 'Key "x" \\': 'va\\lue' },
  };
  const expected = {
    title: odd.title,
    company: odd.company,
    bio: odd.bio,
    tags: odd.tags,
    custom: odd.custom,
  };
  await importJson(userId, [odd]);
  expect((await stored(userId))[0]).toMatchObject(expected);
  await importJson(userId, [odd]);
  expect((await stored(userId))[0]).toMatchObject(expected);
});

describe('importLeads', () => {
  it('stores each row with a valid address and reports the others with row and reason', async () => {
    const userId = uuidv7();
    const report = await importCsv(
      userId,
      'Email,Full Name,Job Title,Tags\n',
      'Ann@Shop.example,Ann Lee,Founder,"saas; crm"\nbob@,Bob,,\n,Carl,,\nd@shop.example, Dee\n',
    );
    expect(report).toEqual({
      ok: true,
      created: 1,
      updated: 0,
      skipped: 3,
      errors: [
        { row: 3, reason: 'nothing stands after the @: bob@' },
        { row: 4, reason: 'there is no e-mail address' },
        { row: 5, reason: 'fewer cells than the header: 2, not 4' },
      ],
    });
    expect(await stored(userId)).toMatchObject([
      {
        email: 'Ann@shop.example',
        email_key: 'ann@shop.example',
        first_name: 'Ann',
        last_name: 'Lee',
        name: 'Ann Lee',
        title: 'Founder',
        tags: ['saas', 'crm'],
        company: null,
      },
    ]);
  });

  it('normalises what is stored for matching, with the version of the words used', async () => {
    const userId = uuidv7();
    await importJson(userId, [
      { email: 'a@shop.example', title: 'Founder', country: 'India', '# Employees': '51-200' },
    ]);
    const [lead] = await stored(userId);
    expect(lead.facets).toEqual(expect.arrayContaining(['c:IN']));
    expect(lead).toMatchObject({ size_min: 51, size_max: 200 });
    expect(lead.lexicon_version).not.toBe('');
  });

  it('updates a known lead whatever the case of its address: new values win, empty ones keep what is there', async () => {
    const userId = uuidv7();
    await importJson(userId, [
      {
        email: 'ann@shop.example',
        name: 'Ann Lee',
        title: 'CTO',
        country: 'India',
        tags: ['a'],
        custom: { x: '1', y: '1' },
      },
    ]);
    const [before] = await stored(userId);
    const report = await importJson(userId, [
      { email: 'ANN@SHOP.example', last_name: 'Roe', title: '', city: 'Pune', custom: { y: '2', z: '2' } },
    ]);
    expect(report).toMatchObject({ created: 0, updated: 1, skipped: 0 });
    expect(await stored(userId)).toMatchObject([
      {
        id: before.id,
        email: 'ANN@shop.example',
        first_name: 'Ann',
        last_name: 'Roe',
        name: 'Ann Roe',
        title: 'CTO',
        city: 'Pune',
        country: 'India',
        tags: ['a'],
        custom: { x: '1', y: '2', z: '2' },
        created_at: before.created_at,
      },
    ]);
    const [after] = await stored(userId);
    expect(after.facets).toEqual(expect.arrayContaining(['c:IN']));
  });

  it('takes the later of two rows for one lead, within a batch and across batches', async () => {
    const userId = uuidv7();
    const report = await importLeads(
      { db },
      {
        userId,
        rows: readCsvLeads(
          generated(2_400, (index) => `L${index % 1_200}@shop.example,F${index},,,C${index},`),
        ),
      },
    );
    expect(report).toMatchObject({ created: 1_200, updated: 1_200, skipped: 0 });
    const leads = await stored(userId);
    expect(leads).toHaveLength(1_200);
    expect(leads.find(({ email_key }) => email_key === 'l7@shop.example')).toMatchObject({
      company: 'C1207',
    });
    const twice = await importCsv(userId, 'email,title\nx@y.example,one\nX@Y.example,two\n');
    expect(twice).toMatchObject({ created: 1, updated: 1 });
  });

  it('counts a row that says nothing new as updated, so that the same file twice is the same set', async () => {
    const userId = uuidv7();
    const file = 'email,title\na@b.example,x\nc@d.example,y\n';
    await importCsv(userId, file);
    const first = await stored(userId);
    expect(await importCsv(userId, file)).toMatchObject({ created: 0, updated: 2 });
    const ids = ({ id, title }: { id: string; title: string }) => ({ id, title });
    expect((await stored(userId)).map(ids)).toEqual(first.map(ids));
  });

  it('keeps the leads of two users apart', async () => {
    const [one, two] = [uuidv7(), uuidv7()];
    await importCsv(one, 'email,title\na@b.example,one\n');
    expect(await importCsv(two, 'email,title\na@b.example,two\n')).toMatchObject({ created: 1 });
    expect(await stored(one)).toMatchObject([{ title: 'one' }]);
  });

  it.each([
    ['a broken quote', Buffer.from('z@b.example,"x\n')],
    ['another encoding', Buffer.from('z@b.example,Jos\u00e9\n', 'latin1')],
  ])('leaves nothing of a file with %s behind 3,000 good rows', async (_what, tail) => {
    const userId = uuidv7();
    const rows = Array.from({ length: 3_000 }, (_, index) => `l${index}@shop.example,x`).join('\n');
    await expect(importCsv(userId, `email,title\n${rows}\n`, tail)).rejects.toThrow(/^Row 3002 /);
    expect(await stored(userId)).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const userId = uuidv7();
    async function* cut(): AsyncGenerator<Buffer> {
      yield* generated(2_500, (index) => `l${index}@shop.example,,,,,`);
      throw new Error('the connection is gone');
    }
    const importing = importLeads({ db }, { userId, rows: readCsvLeads(cut()) });
    await expect(importing).rejects.toThrow('the connection is gone');
    expect(await stored(userId)).toEqual([]);
  });

  it('lets two imports of one user take turns: the same set, whatever their order', async () => {
    const userId = uuidv7();
    const leads = Array.from({ length: 1_500 }, (_, index) => ({ email: `l${index}@shop.example` }));
    const reports = await Promise.all([importJson(userId, leads), importJson(userId, leads.toReversed())]);
    expect(reports.map(({ created, updated }) => [created, updated]).sort()).toEqual([
      [0, 1_500],
      [1_500, 0],
    ]);
    expect(await stored(userId)).toHaveLength(1_500);
  });

  it('lists the first 1,000 errors and counts all', async () => {
    const userId = uuidv7();
    const rows = readCsvLeads(generated(1_500, () => 'nobody,,,,,'));
    const report = await importLeads({ db }, { userId, rows });
    expect(report.skipped).toBe(1_500);
    expect(report.errors).toHaveLength(MAX_LISTED_ERRORS);
    expect(report.errors.at(-1)).toEqual({ row: 1_001, reason: 'the e-mail address has no @: nobody' });
  });

  it('refuses a file of more than 200,000 rows as a whole', async () => {
    const userId = uuidv7();
    async function* rows(): AsyncGenerator<LeadRow> {
      for (let row = 1; row <= MAX_IMPORT_ROWS + 1; row++) yield { row, reason: 'unread' };
    }
    await expect(importLeads({ db }, { userId, rows: rows() })).rejects.toMatchObject({ code: 'too_large' });
  });

  it('imports 100,000 rows with a batch of progress at a time and memory that does not grow with the file', async () => {
    const userId = uuidv7();
    const progress: number[] = [];
    const held: number[] = [];
    const report = await importLeads(
      { db },
      {
        userId,
        rows: readCsvLeads(
          generated(
            100_000,
            (index) =>
              `p${index % 70_000}@c${index % 500}.example,Ann,Lee ${index},"Founder, CEO",Acme ${index % 500},India`,
          ),
        ),
        onProgress: (rows) => {
          progress.push(rows);
          if (rows % 50_000 === 0 || rows === 10_000) held.push(heldMemory());
        },
      },
    );
    // p1@c1 comes again 70,000 rows later, for 70,000 is a multiple of 500.
    expect(report).toEqual({ ok: true, created: 70_000, updated: 30_000, skipped: 0, errors: [] });
    expect(progress).toHaveLength(50);
    expect(progress.at(-1)).toBe(100_000);
    // 90,000 rows later, with room for less than a tenth of them.
    expect(held.at(-1)! - held[0]!).toBeLessThan(5 * 1024 * 1024);
    const { total } = await listLeads({ db }, { userId, limit: 1, offset: 0 });
    expect(total).toBe(70_000);
  }, 120_000);
});

describe('listLeads', () => {
  const userId = uuidv7();
  const other = uuidv7();

  beforeAll(async () => {
    await importCsv(
      userId,
      [
        'email,name,title,company,industry,city,tags',
        "ann@alpha.example,Ann Lee,Founder,Alpha Labs,SaaS,Pune,crm|o'brien",
        'bob@beta.example,Bob Roe,Head of Sales,Beta Foods,Retail,Berlin,vegan',
        'cay@gamma.example,Cay Fox,Sales Engineer,Gamma Co,Software,Porto,',
      ].join('\n'),
    );
    await importCsv(other, 'email,name\nann@alpha.example,Not Mine\n');
  });

  const found = async (q?: string) => {
    const page = await listLeads({ db }, { userId, limit: 50, offset: 0, ...(q === undefined ? {} : { q }) });
    expect(page.total).toBe(page.leads.length);
    return page.leads.map(({ email }) => email.split('@')[0]).sort();
  };

  it('gives newest first, in pages, with the total and the fields of the API', async () => {
    await importCsv(userId, 'email,name\ndee@delta.example,Dee\n');
    const page = await listLeads({ db }, { userId, limit: 2, offset: 0 });
    expect(page.total).toBe(4);
    expect(page.leads.map(({ email }) => email)).toEqual(['dee@delta.example', 'cay@gamma.example']);
    expect(page.leads[1]).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      email: 'cay@gamma.example',
      first_name: 'Cay',
      last_name: 'Fox',
      name: 'Cay Fox',
      title: 'Sales Engineer',
      seniority: null,
      department: null,
      company: 'Gamma Co',
      industry: 'Software',
      company_size: null,
      country: null,
      region: null,
      city: 'Porto',
      tags: [],
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    const last = await listLeads({ db }, { userId, limit: 2, offset: 4 });
    expect(last).toEqual({ leads: [], total: 4 });
  });

  it.each([
    ['sales', ['bob', 'cay']],
    ['SALES eng', ['cay']],
    ['found', ['ann']],
    ['alpha labs', ['ann']],
    ['retail', ['bob']],
    ['pun', ['ann']],
    ['vegan', ['bob']],
    ['bob@be', ['bob']],
    ['cay@gamma.example', ['cay']],
    ['"head of sales"', ['bob']],
    ['"sales of', []],
    ['sales -engineer', ['bob']],
    ['founder or engineer', ['ann', 'cay']],
    ["o'brien", ['ann']],
    ['%', []],
    ["'; drop table reach_leads; --", []],
    ["\\'", []],
    ['& | ! ( :*', []],
    ['not mine', []],
  ])('q %j finds %j', async (q, names) => {
    expect(await found(q)).toEqual(names);
  });
});
