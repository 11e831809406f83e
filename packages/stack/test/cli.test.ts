import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeServer, createHttpServer, listen } from '@reach/runtime';
import { testDatabase } from '@reach/testing';
import { main } from '../src/cli/main.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'reach-cli-'));
const csv = join(home, 'leads.csv');
writeFileSync(csv, 'email\nann@shop.example\n');
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Result {
  code: number;
  out: string;
  err: string;
}

/** Runs the CLI as a shell would: in a home folder where nothing runs, unless `env` says otherwise. */
async function reach(words: string[], env: Record<string, string> = {}, isTTY = false): Promise<Result> {
  const [out, err] = [new PassThrough(), new PassThrough()].map((stream) => Object.assign(stream, { isTTY }));
  const io = { env: { REACH_HOME: home, ...env }, stdin: Readable.from([]), stdout: out, stderr: err };
  const code = await main(words, io as unknown as Parameters<typeof main>[1]);
  return { code, out: String(out?.read() ?? ''), err: String(err?.read() ?? '') };
}

describe('the command line', () => {
  it('shows help with examples and the commands, and that is no failure', async () => {
    const { code, out, err } = await reach(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of ['users', 'keys', 'leads', 'runs', 'Examples:', '--json', 'Exit codes']) {
      expect(out).toContain(word);
    }
  });

  it('shows an example in the help of every command, which takes --json', async () => {
    const without: string[] = [];
    const seen: string[] = [];
    const visit = async (words: string[]): Promise<void> => {
      const { out } = await reach([...words, '--help']);
      const names = [...(/^Commands:\n((?: .*\n)+)/m.exec(out)?.[1] ?? '').matchAll(/^ {2}([a-z][\w-]*)/gm)];
      for (const [, name] of names) if (name !== 'help') await visit([...words, name!]);
      if (names.length > 0) return;
      seen.push(words.join(' '));
      if (!/Examples?:\n +\$ npm run reach -- /.test(out) || !out.includes('--json'))
        without.push(words.join(' '));
    };
    await visit([]);
    expect(seen.length).toBeGreaterThan(30);
    expect(without).toEqual([]);
  });

  it.each([
    [
      ['users', 'create'],
      ['--from-email <address>', 'Example:', '--json'],
    ],
    [
      ['keys', 'create'],
      ['--user <email>', 'Example:'],
    ],
    [
      ['leads', 'import'],
      ['- for stdin', 'Sales Navigator', '--url <url>'],
    ],
    [['leads', 'list'], ['--q <words>']],
    [
      ['runs', 'start'],
      ['--watch', 'Example:'],
    ],
    [['runs', 'show'], ['--page <number>']],
  ])('shows help for %j with its options and the global ones', async (command, words) => {
    const { code, out } = await reach([...command, '--help']);
    expect(code).toBe(0);
    for (const word of words) expect(out).toContain(word);
  });

  it.each([
    [[], 'Usage: reach'],
    [['leads'], 'Usage: reach leads'],
    [['fly'], "unknown command 'fly'"],
    [['lead', 'list'], 'Did you mean leads?'],
    [['runs', 'list', '--page', '2'], "unknown option '--page'"],
    [['runs', 'start'], "missing required argument 'goal'"],
    [['runs', 'start', 'find', 'founders'], 'too many arguments'],
    [['runs', 'list', '--limit', '0'], 'It must be a whole number from 1 to 100.'],
    [['runs', 'list', '--limit', '1e1'], 'It must be a whole number from 1 to 100.'],
    [['leads', 'import'], "missing required argument 'file'"],
    [['leads', 'import', 'x.csv', '--format', 'xml'], 'Allowed choices are csv, json'],
    [['users', 'create', '--name', 'Ann'], "required option '--email <address>' not specified"],
    [['pacing', 'set'], 'name at least one of --daily-cap, --ramp-start'],
    [['pacing', 'set', '--json'], '--any-time, --unlimited'],
    [['sender', 'set'], 'name at least one of --from-name, --from-email'],
    [['contact-rules', 'set'], 'name at least one of --days, --per-company'],
  ])('%j is not understood: exit code 2, and stderr says why', async (words, text) => {
    const { code, out, err } = await reach(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(text);
  });

  it.each([
    [
      ['runs', 'list'],
      {},
      /Nothing runs here: start Reach with npm start, or name the API with --url and --key/,
    ],
    [
      ['users', 'list'],
      {},
      /Nothing runs here: start Reach with npm start, or name the database with DATABASE_URL/,
    ],
    [['runs', 'list', '--url', 'nowhere', '--key', 'msr_x'], {}, /nowhere is not a URL/],
    [['runs', 'list', '--url', 'localhost:8780', '--key', 'msr_x'], {}, /localhost:8780 is not a URL/],
    [
      ['runs', 'list', '--url', 'http://127.0.0.1:1'],
      {},
      /No key for http:\/\/127.0.0.1:1: give it with --key/,
    ],
    [
      ['runs', 'list'],
      { REACH_URL: 'http://127.0.0.1:1', REACH_API_KEY: 'msr_x' },
      /Nothing answers at http/,
    ],
    [['users', 'list'], { DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /The database cannot be reached/],
    [['users', 'list'], { DATABASE_URL: 'foo' }, /DATABASE_URL: must be a postgres:\/\/ URL/],
    [['keys', 'list'], { DATABASE_URL_FILE: '/nope' }, /DATABASE_URL_FILE: cannot be read \(\/nope\)/],
  ])('%j fails with exit code 1 and says what to do', async (words, env, text) => {
    const { code, out, err } = await reach(words, env as Record<string, string>);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(text);
    expect(err).not.toMatch(/\n\s+at /);
  });

  const API = { REACH_URL: 'http://127.0.0.1:1', REACH_API_KEY: 'msr_x' };
  it.each([
    ['missing.csv', /There is no file .*missing\.csv/],
    ['.', /neither \.csv nor \.json; say which with --format/],
    ['leads.xlsx', /neither \.csv nor \.json/],
    ['leads.csv/more.csv', /leads\.csv\/more\.csv cannot be read: not a directory$/m],
  ])('leads import %s fails before anything is sent', async (file, text) => {
    const { code, err } = await reach(['leads', 'import', join(home, file)], API);
    expect(code).toBe(1);
    expect(err).toMatch(text);
  });

  it('an import that nobody answers fails like any other call', async () => {
    const { code, err } = await reach(['leads', 'import', csv], API);
    expect(code).toBe(1);
    expect(err).toMatch(/Nothing answers at http:\/\/127\.0\.0\.1:1 /);
  });

  it('an import that is refused early shows the reason, however much was still to be sent', async () => {
    const large = join(home, 'large.csv');
    writeFileSync(large, 'email\n'.padEnd(20 * 1024 * 1024, 'ann@shop.example\n'));
    const connections: unknown[] = [];
    const server = createHttpServer((req, res) => {
      connections.push(req.headers.connection);
      req.once('data', () => {
        res.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"Row 2 is broken"}');
        req.resume();
      });
    });
    const url = await listen(server, 0, '127.0.0.1');
    const result = await reach(['leads', 'import', large], { REACH_URL: url, REACH_API_KEY: 'msr_x' });
    await closeServer(server, 0);
    expect(result).toEqual({ code: 1, out: '', err: 'Row 2 is broken\n' });
    // With "close" the server may cut the upload before its answer is read; which of the two comes first is luck.
    expect(connections).toEqual(['keep-alive']);
  });

  describe('what a start and a preview ask for', () => {
    const variant = join(home, 'b.txt');
    writeFileSync(variant, 'Subject: Beta for {{ company }}\n\nHi {{ first_name }},\n\nB.\n');
    const bare = join(home, 'bare.txt');
    writeFileSync(bare, 'Only a body.\n');

    /** What the command sends; the answer is none that it could go on with. */
    async function sentBy(words: string[]): Promise<unknown> {
      let body = '';
      const server = createHttpServer((req, res) => {
        req.on('data', (chunk) => {
          body += chunk;
        });
        req.on('end', () =>
          res.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"seen"}'),
        );
      });
      const url = await listen(server, 0, '127.0.0.1');
      const { code, err } = await reach(words, { REACH_URL: url, REACH_API_KEY: 'msr_x' });
      await closeServer(server, 0);
      expect({ code, err }).toEqual({ code: 1, err: 'seen\n' });
      return JSON.parse(body);
    }

    it.each([
      ['start', ['runs', 'start', 'goal'], {}],
      ['preview', ['preview', 'goal'], { limit: 20 }],
    ])('%s: follow-ups and a variant from a file', async (_name, words, more) => {
      expect(await sentBy(words)).toEqual({ goal: 'goal', ...more });
      expect(await sentBy([...words, '--follow-ups', '2', '--after', '5', '--variant-b', variant])).toEqual({
        goal: 'goal',
        ...more,
        follow_ups: { count: 2, after_days: 5 },
        plan: {
          variants: [
            {},
            { subject_line: 'Beta for {{ company }}', message_body: 'Hi {{ first_name }},\n\nB.' },
          ],
        },
      });
      expect(await sentBy([...words, '--follow-ups', '1', '--variant-b', bare, '--subject', 'A'])).toEqual({
        goal: 'goal',
        ...more,
        follow_ups: { count: 1, after_days: 3 },
        plan: { subject_line: 'A', variants: [{}, { message_body: 'Only a body.' }] },
      });
    });

    it.each([
      [['--after', '3'], 1, /--after goes with --follow-ups/],
      [['--variant-b', join(home, 'none.txt')], 1, /There is no file .*none\.txt/],
      [['--variant-b', home], 1, /^\S+ cannot be read: it is a folder$/m],
      [['--follow-ups', '4'], 2, /It must be a whole number from 1 to 3/],
      [['--follow-ups', '2', '--after', '0'], 2, /It must be a whole number from 1 to 90/],
    ])('%j is refused before anything is sent', async (words, code, text) => {
      const result = await reach(['runs', 'start', 'goal', ...words], API);
      expect(result.code).toBe(code);
      expect(result.err).toMatch(text);
    });
  });

  it('with --json a failure is JSON too, on stderr', async () => {
    const { code, out, err } = await reach(['runs', 'list', '--json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(JSON.parse(err)).toEqual({ error: expect.stringContaining('npm start') });
  });

  it('colours nothing off a terminal, nor with NO_COLOR', async () => {
    const colour = '\u001b[';
    expect((await reach(['runs', 'list'], { NO_COLOR: '1' }, true)).err).not.toContain(colour);
    expect((await reach(['runs', 'list'])).err).not.toContain(colour);
  });

  it('help ends quietly when nobody reads it', async () => {
    const env = { PATH: process.env.PATH, REACH_HOME: home };
    const child = spawn(process.execPath, [CLI, '--help'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const exit = once(child, 'exit');
    expect([await text(child.stderr), await exit]).toEqual(['', [0, null]]);
  });

  it('a damaged stack.json is named', async () => {
    const damaged = mkdtempSync(join(home, 'damaged-'));
    writeFileSync(join(damaged, 'stack.json'), '{"apiUrl":');
    const { code, err } = await reach(['runs', 'list'], { REACH_HOME: damaged });
    expect(code).toBe(1);
    expect(err).toMatch(/stack\.json is damaged/);
  });
});

describe('users and keys', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let env: Record<string, string>;
  beforeAll(async () => {
    database = await testDatabase();
    env = { DATABASE_URL: database.url };
  });
  afterAll(() => database?.drop());
  const json = async (...words: string[]) => JSON.parse((await reach([...words, '--json'], env)).out);

  it('create an account that mails as itself, give it a key, show both, revoke the key', async () => {
    const created = await reach(
      ['users', 'create', '--email', 'Ada@Team.example', '--name', 'Ada', '--credits', '7'],
      env,
    );
    expect(created).toMatchObject({ code: 0, err: '' });
    expect(created.out).toMatch(
      /Created ada@team\.example with 7 credits\.\n.*keys create --user ada@team\.example/,
    );

    const { users } = await json('users', 'list');
    expect(users).toMatchObject([
      { email: 'ada@team.example', fromName: 'Ada', fromEmail: 'Ada@team.example' },
    ]);
    const file = join(home, 'database-url');
    writeFileSync(file, `${database.url}\n`);
    for (const way of [env, { DATABASE_URL_FILE: file }])
      expect((await reach(['users', 'list'], way)).out).toMatch(
        /EMAIL +NAME +CREDITS.*\nada@team\.example +Ada +0 of 7/,
      );

    const key = await json('keys', 'create', '--user', 'ada@team.example', '--name', 'laptop');
    expect(key).toMatchObject({
      key: expect.stringMatching(/^msr_/),
      prefix: key.key.slice(0, key.prefix.length),
    });
    const shown = await reach(['keys', 'create', '--user', 'ada@team.example'], env);
    expect(shown.out).toMatch(/^msr_[\w-]+\nKeep it now/);

    const revoked = await reach(['keys', 'revoke', key.prefix], env);
    expect(revoked).toEqual({ code: 0, err: '', out: `Revoked ${key.prefix}; it is refused from now on.\n` });
    const { keys } = await json('keys', 'list', '--user', 'ada@team.example');
    expect(keys).toMatchObject([
      { name: 'laptop', prefix: key.prefix, revokedAt: expect.any(String) },
      { name: 'cli', revokedAt: null },
    ]);
    expect(JSON.stringify(keys)).not.toContain(key.key);
  });

  it('an account with one credit has one credit', async () => {
    const created = await reach(
      ['users', 'create', '--email', 'bob@team.example', '--name', 'Bob', '--credits', '1'],
      env,
    );
    expect(created.out).toContain('Created bob@team.example with 1 credit.\n');
  });

  it.each([
    [['users', 'create', '--email', 'ADA@team.example', '--name', 'Twice'], /already|taken/],
    [['users', 'create', '--email', 'ada@', '--name', 'Ada'], /^--email: nothing stands after the @/],
    [
      ['users', 'create', '--email', 'b@team.example', '--name', 'B', '--reply-to', 'x'],
      /^--reply-to: .* no @/,
    ],
    [
      ['keys', 'create', '--user', 'nobody@team.example'],
      /There is no account with the address nobody@team\.example/,
    ],
    [['keys', 'revoke', 'msr_unknown1'], /There is no active key that starts with msr_unknown1/],
  ])('%j fails with a reason', async (words, text) => {
    const { code, out, err } = await reach(words, env);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(text);
  });
});
