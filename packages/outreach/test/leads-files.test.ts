import { createReadStream } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { neutraliseFormula, readCsvLeads, readJsonLeads } from '../src/leads/index.ts';
import { toLead } from '../src/leads/lead.ts';
import type { LeadRow } from '../src/leads/lead-row.ts';

type Reader = typeof readCsvLeads;

async function* inChunks(content: string | Buffer, size = 1_000_000): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function readAll(read: Reader, content: string | Buffer, size?: number): Promise<LeadRow[]> {
  const rows: LeadRow[] = [];
  for await (const row of read(inChunks(content, size))) rows.push(row);
  return rows;
}

/** The rows as leads; the reason where there is none. */
function leadsOf(rows: LeadRow[]) {
  return rows.map((row) => {
    if (!('lead' in row)) return row.reason;
    const read = toLead(row.lead);
    return read.ok ? read.lead : read.reason;
  });
}

async function fixture(name: string) {
  const rows: LeadRow[] = [];
  const url = new URL(`./fixtures/leads/${name}`, import.meta.url);
  for await (const row of readCsvLeads(createReadStream(url))) rows.push(row);
  return leadsOf(rows);
}

const fault = (read: Reader, content: string | Buffer) =>
  expect(readAll(read, content)).rejects.toMatchObject({ name: 'AppError', status: 400 });
const message = (read: Reader, content: string | Buffer, text: string | RegExp) =>
  expect(readAll(read, content)).rejects.toThrow(text);

describe('exports of other tools', () => {
  it('Apollo: e-mail name of the company first, its keywords as tags, the rest as custom fields', async () => {
    const [asha, tomas] = await fixture('apollo.csv');
    expect(asha).toMatchObject({
      email: 'asha.menon@lumenledger.example',
      name: null,
      first_name: 'Asha',
      last_name: 'Menon',
      title: 'Founder & CEO',
      seniority: 'Founder',
      department: 'C-Suite, Founder',
      company: 'Lumen Ledger',
      company_size: '42',
      industry: 'information technology & services',
      city: 'Bengaluru',
      region: 'Karnataka',
      country: 'India',
      tags: ['saas', 'fintech', 'billing'],
    });
    expect(asha).toHaveProperty('custom', {
      Company: 'Lumen Ledger Pvt. Ltd.',
      'Email Status': 'Verified',
      'Contact Owner': 'owner@team.example',
      'Corporate Phone': "'+91 80 5550 0101",
      Stage: 'Cold',
      'Person Linkedin Url': 'http://linkedin.example/in/asha',
      Website: 'http://lumenledger.example',
      'Annual Revenue': '1200000',
    });
    expect(tomas).toMatchObject({
      company: 'Faro Rutas',
      city: 'Rosario',
      region: null,
      country: 'Argentina',
    });
  });

  it('HubSpot: region columns, associated company, and a broken address with its reason', async () => {
    const [greta, paul] = await fixture('hubspot.csv');
    expect(greta).toMatchObject({
      email: 'greta.lindqvist@nordvik.example',
      title: 'Head of Marketing',
      company: 'Nordvik AB',
      company_size: '120',
      city: 'Stockholm',
      region: 'Stockholm County',
      country: 'Sweden',
      custom: { 'Lifecycle Stage': 'Lead', 'Lead Status': 'Open' },
    });
    expect(paul).toBe('nothing stands after the @: paul@');
  });

  it('LinkedIn Sales Navigator: byte order mark, semicolons, full names, one location, work before private e-mail', async () => {
    const [thandi, ines] = await fixture('sales-navigator.csv');
    expect(thandi).toMatchObject({
      email: 'thandi@karoohealth.example',
      name: 'Thandi Mbeki',
      first_name: 'Thandi',
      last_name: 'Mbeki',
      title: 'Operations Director',
      company_size: '51-200',
      city: 'Cape Town',
      region: 'Western Cape',
      country: 'South Africa',
      custom: { headline: 'Building "better" clinics | Speaker', personalEmail: 'thandi.m@home.example' },
    });
    expect(ines).toMatchObject({
      email: 'ines.castro@home.example',
      name: 'Dr. Ines Castro Prado',
      first_name: 'Ines',
      last_name: 'Castro Prado',
      title: 'Dentist at Clinica Sol',
      city: 'Porto',
      region: null,
      country: 'Portugal',
    });
  });

  it('Instantly: snake case and camel case side by side', async () => {
    const [noor] = await fixture('instantly.csv');
    expect(noor).toMatchObject({
      email: 'noor@tidepay.example',
      company: 'TidePay',
      title: 'Chief Technology Officer',
      country: 'United Arab Emirates',
      custom: { personalization: 'Loved your talk on "payments, explained"' },
    });
  });

  it.each([
    ['Pune, Maharashtra, India', { city: 'Pune', region: 'Maharashtra', country: 'India' }],
    ['Porto, Portugal', { city: 'Porto', region: null, country: 'Portugal' }],
    ['Austin, Texas', { city: 'Austin', region: 'Texas', country: null }],
    ['Germany', { city: null, region: null, country: 'Germany' }],
    ['Greater Boston Area', { city: null, region: 'Greater Boston Area', country: null }],
    [' , ', { city: null, region: null, country: null }],
  ])('one location of %j is taken apart', async (location, place) => {
    const [lead] = leadsOf(await readAll(readCsvLeads, `email\tlocation\na@b.example\t${location}\n`));
    expect(lead).toMatchObject(place);
  });

  it('formula-like cells stay the text that they are, and exports neutralise them', async () => {
    const [eve, max] = await fixture('formulas.csv');
    expect(eve).toMatchObject({ first_name: "=cmd|' /C calc'!A0", company: '@SUM(1+1)' });
    expect(neutraliseFormula("=cmd|' /C calc'!A0")).toBe("'=cmd|' /C calc'!A0");
    expect(neutraliseFormula(' \t@SUM(1+1)')).toBe("' \t@SUM(1+1)");
    expect(neutraliseFormula('-2+3+cmd')).toBe("'-2+3+cmd");
    expect(max).toMatchObject({ first_name: '-5', company: '+49 30 5550104' });
    expect(neutraliseFormula('-5')).toBe('-5');
    expect(neutraliseFormula('+49 30 5550104')).toBe('+49 30 5550104');
    expect(neutraliseFormula('a=b')).toBe('a=b');
  });
});

describe('CSV files', () => {
  it.each([
    [',', '\n'],
    [';', '\r\n'],
    ['\t', '\r'],
  ])('are read with %j between cells and %j between rows, in pieces of any size', async (cell, end) => {
    const lines = [
      ['E-Mail', 'Full Name'],
      ['ann@shop.example', '"Lee, ""Ann""; Shop"'],
      ['bob@shop.example', 'Bob Größe 😀'],
    ];
    const file = lines.map((cells) => cells.join(cell)).join(end);
    const whole = await readAll(readCsvLeads, file);
    expect(leadsOf(whole)).toMatchObject([
      { email: 'ann@shop.example' },
      { email: 'bob@shop.example', first_name: 'Bob', last_name: 'Größe 😀' },
    ]);
    for (const size of [1, 3, 7]) expect(await readAll(readCsvLeads, file, size)).toEqual(whole);
  });

  it('may mix line ends', async () => {
    const rows = await readAll(readCsvLeads, 'email,name\r\na@b.example,"x"\nc@d.example,y\re@f.example,z');
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('count rows as a spreadsheet does: the header is 1, blank rows count but are passed over', async () => {
    const rows = await readAll(
      readCsvLeads,
      '\nemail,name\n\na@b.example,"two\nlines"\n,\nc@d.example,x\n\n',
    );
    expect(rows.map(({ row }) => row)).toEqual([4, 6]);
  });

  it('report rows with too many, too few or oversized cells and go on', async () => {
    const file = `email,name\na@b.example\nb@b.example,x,y\nc@b.example,${'x'.repeat(65_537)}\nd@b.example,ok\n`;
    expect(leadsOf(await readAll(readCsvLeads, file))).toEqual([
      'fewer cells than the header: 1, not 2',
      'more cells than the header: 3, not 2',
      'cell 2 is larger than 64 kB',
      expect.objectContaining({ email: 'd@b.example' }),
    ]);
  });

  it.each([
    ['nothing at all', '', 'The file is empty'],
    ['a byte order mark only', '\ufeff', 'The file is empty'],
    ['blank lines only', '\n\r\n\n', 'The file is empty'],
    ['a header only', 'email,name\n', 'The file has a header but no rows below it'],
    ['no e-mail column', 'Name,Phone\nAnn,1\n', /No e-mail column.*Work Email.*Found: Name, Phone/],
    ['no header', 'ann@shop.example,Ann\n', /row 1 must name the columns/],
    ['a quote never closed', 'email,name\na@b.example,x\nb@b.example,"y\nc@b.example,z\n', /^Row 3 .*quote/],
    ['text after a quote', 'email,name\na@b.example,"x"y\n', /^Row 2 has a broken quote/],
    ['a quote inside a bare cell', 'email,name\na@b.example,x\nb@b.example,5" pipe\n', /^Row 3 has a broken/],
    [
      'a record over 1 MB',
      `email,name\na@b.example,"${'x'.repeat(1_200_000)}"\n`,
      /^Row 2 is larger than 1 MB/,
    ],
    ['a million commas', `email,name\na@b.example${','.repeat(1_200_000)}\n`, /^Row 2 is larger than 1 MB/],
  ])('with %s are refused as a whole', async (_what, file, text) => {
    await fault(readCsvLeads, file);
    await message(readCsvLeads, file, text);
  });

  it.each([
    [
      'UTF-16 LE with a mark',
      Buffer.from('\ufeffemail\na@b.example', 'utf16le'),
      'The file is UTF-16, not UTF-8',
    ],
    [
      'UTF-16 LE without a mark',
      Buffer.from('email\na@b.example', 'utf16le'),
      /^Row 1 holds a NUL byte.*byte 2 /,
    ],
    [
      'Latin-1',
      Buffer.from('email,name\na@b.example,Ann\nb@b.example,Jos\u00e9\n', 'latin1'),
      /^Row 3 holds the byte 0xE9, which is not UTF-8 \(byte 43 of the file\)/,
    ],
    ['a NUL byte', 'email,name\na@b.example,A\u0000nn\n', /^Row 2 holds a NUL byte.*byte 25 /],
    [
      'half a character at the end',
      Buffer.from('email,name\na@b.example,😀').subarray(0, -1),
      /^Row 2 .*0xF0/,
    ],
  ])('in %s are refused with the place', async (_what, file, text) => {
    await message(readCsvLeads, file, text);
    for (const size of [1, 5]) await expect(readAll(readCsvLeads, file, size)).rejects.toThrow(text);
  });

  it('survive hostile headers: prototypes, duplicates, no name, a hundred columns', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `extra ${index}`);
    const header = [
      '__proto__',
      'constructor',
      'Email',
      'EMAIL',
      'email_address',
      'Note X',
      'Note X',
      '',
      ...names,
    ];
    const values = [
      'p',
      'c',
      '',
      'a@b.example',
      'z@b.example',
      'n1',
      'n2',
      'nameless',
      ...names.map(() => 'v'),
    ];
    const [lead] = leadsOf(await readAll(readCsvLeads, `${header.join(',')}\n${values.join(',')}\n`));
    expect(lead).toMatchObject({ email: 'a@b.example' });
    const { custom } = lead as { custom: Record<string, string> };
    expect(Object.keys(custom)).toHaveLength(50);
    expect(custom).toMatchObject({ email_address: 'z@b.example', 'Note X': 'n1', 'Column 8': 'nameless' });
    expect(Object.hasOwn(custom, 'constructor') && Object.getPrototypeOf(custom) === Object.prototype).toBe(
      true,
    );
  });

  it('give clean texts: no controls, cut at 300 characters (5,000 for free text, 1,000 for custom fields)', async () => {
    const long = '😀'.repeat(4_000);
    const file = `email,title,bio,own\na@b.example,"${long}","one\u0007\r\ntwo ${long}",${long}\n`;
    const [lead] = leadsOf(await readAll(readCsvLeads, file));
    expect(lead).toMatchObject({
      title: '😀'.repeat(150),
      bio: expect.stringMatching(/^one\ntwo 😀/u),
      custom: { own: '😀'.repeat(500) },
    });
    expect((lead as { bio: string }).bio.isWellFormed()).toBe(true);
    expect((lead as { bio: string }).bio.length).toBeLessThanOrEqual(5_000);
  });
});

describe('JSON files', () => {
  const LEADS = [
    {
      email: 'ann@shop.example',
      firstName: 'Ann',
      tags: ['saas', 'CRM', 'crm'],
      company_size: 40,
      custom: { tier: 1 },
    },
    { 'Work Email': 'bob@shop.example', name: 'Bob Roe', active: true, nested: { deep: [1] }, empty: null },
  ];

  it.each([
    ['{ "leads": [...] }', JSON.stringify({ leads: LEADS })],
    ['a bare array', ` \n${JSON.stringify(LEADS, null, 2)}`],
    ['more keys around the array', JSON.stringify({ version: [1, { a: 2 }], leads: LEADS, more: true })],
    ['a byte order mark', `\ufeff${JSON.stringify(LEADS)}`],
  ])('are read as %s, in pieces of any size', async (_what, file) => {
    const rows = await readAll(readJsonLeads, file);
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(leadsOf(rows)).toMatchObject([
      {
        email: 'ann@shop.example',
        first_name: 'Ann',
        tags: ['saas', 'CRM'],
        company_size: '40',
        custom: { tier: '1' },
      },
      { email: 'bob@shop.example', last_name: 'Roe', custom: { active: 'true', nested: '{"deep":[1]}' } },
    ]);
    for (const size of [1, 7]) expect(await readAll(readJsonLeads, file, size)).toEqual(rows);
  });

  it('report rows that are no objects, or hold an oversized text, and go on', async () => {
    const file = JSON.stringify({
      leads: [1, null, ['x'], { email: 'x'.repeat(65_537) }, { email: 'a@b.example' }],
    });
    expect(leadsOf(await readAll(readJsonLeads, file))).toEqual([
      'this is not an object',
      'this is not an object',
      'this is not an object',
      'the value of key 1 is larger than 64 kB',
      expect.objectContaining({ email: 'a@b.example' }),
    ]);
  });

  it.each([
    ['nothing at all', '', /^There are no leads/],
    ['no leads', '{"leads":[]}', /^There are no leads/],
    ['another key', '{"contacts":[{"email":"a@b.example"}]}', /^There are no leads/],
    ['a number', '5', /^There are no leads/],
    ['an object of leads', '{"leads":{"a":{"email":"a@b.example"}}}', /^"leads" must be an array/],
    ['a cut end', '{"leads":[{"email":"a@b.example"},{"em', /^The JSON ends early, after lead 1/],
    ['a broken lead', '{"leads":[{"email":"a@b.example"},{"email":}]}', /^The JSON is broken, near lead 2/],
    ['text behind it', '[{"email":"a@b.example"}] x', /^The JSON is broken/],
    ['deep nesting', `[${'['.repeat(40_000)}`, /deeper than 20 levels/],
    ['a lead over 1 MB', `[{"email":"${'x'.repeat(1_200_000)}"}]`, /^Lead 1 is larger than 1 MB/],
    ['another encoding', Buffer.from('[{"email":"a@b.example","name":"Jos\u00e9"}]', 'latin1'), /0xE9/],
  ])('with %s are refused as a whole', async (_what, file, text) => {
    await fault(readJsonLeads, file);
    await message(readJsonLeads, file, text);
  });

  it('keep hostile keys and broken characters harmless', async () => {
    const file =
      '[{"email":"a@b.example","name":"A\\u0000nn \\ud800","__proto__":{"x":"y"},"custom":{"__proto__":"z"}}]';
    const [lead] = leadsOf(await readAll(readJsonLeads, file));
    expect(lead).toMatchObject({ name: 'A nn \ufffd', custom: {} });
    expect(({} as { x?: string }).x).toBeUndefined();
    const names = '[{"email":"a@b.example","custom":{"x\\u0000y":"1","\\ud800":"2","\\u0000":"3"}}]';
    expect(leadsOf(await readAll(readJsonLeads, names))[0]).toMatchObject({
      custom: { 'x y': '1', '\ufffd': '2' },
    });
  });
});
