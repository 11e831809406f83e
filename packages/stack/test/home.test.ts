import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearHome, type Home, homeAt, takeHome } from '../src/home.ts';
import { keptSecrets } from '../src/secrets.ts';
import { processStart } from '../src/servers/processes.ts';
import { readStackFile, type StackFile, writeStackFile } from '../src/stack-file.ts';
import { temporaryFolder } from './helpers.ts';

let parent: string;
let home: Home;

beforeEach(() => {
  parent = temporaryFolder('home');
  home = homeAt(join(parent, '.reach'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('a home folder', () => {
  it('belongs to one process at a time', () => {
    const letGo = takeHome(home);
    expect(() => takeHome(home)).toThrow(`Reach already runs in ${home.dir} (process ${process.pid})`);
    letGo();
    takeHome(home)();
  });

  it('is taken over from a process that is dead, and from a number that now belongs to another', () => {
    mkdirSync(home.dir);
    const startedEarlier = Number(processStart(process.ppid)) - 1;
    for (const left of ['999999999 123', `${process.ppid} ${startedEarlier}`, '']) {
      writeFileSync(join(home.dir, 'launcher.pid'), left);
      takeHome(home)();
    }
  });

  it('lets nobody else look inside', () => {
    takeHome(home)();
    expect(statSync(home.dir).mode & 0o777).toBe(0o700);
  });

  it('is cleared of what a stack made, and of nothing else', () => {
    takeHome(home);
    keptSecrets(home.secrets);
    writeFileSync(join(home.dir, 'holiday.jpg'), 'a picture');
    clearHome(home);
    expect(existsSync(home.secrets)).toBe(false);
    expect(existsSync(join(home.dir, 'holiday.jpg'))).toBe(true);
  });
});

describe('secrets', () => {
  it('are made once and kept, in a file that only the owner can read', () => {
    mkdirSync(home.dir);
    const first = keptSecrets(home.secrets);
    expect(keptSecrets(home.secrets)).toEqual(first);
    expect(first.apiKey).toMatch(/^msr_/);
    expect(statSync(home.secrets).mode & 0o777).toBe(0o600);
  });

  it('say what to do when their file is damaged', () => {
    mkdirSync(home.dir);
    writeFileSync(home.secrets, '{"apiKey":');
    expect(() => keptSecrets(home.secrets)).toThrow(`${home.secrets} is damaged. Delete it`);
  });
});

describe('stack.json', () => {
  const stack: StackFile = {
    apiUrl: 'http://127.0.0.1:1',
    webhookUrl: 'http://127.0.0.1:2',
    inboxUrl: null,
    mailApiUrl: 'https://mail.example.com',
    mailApiKey: null,
    apiKey: 'msr_key',
    cronSecret: 'cron',
    webhookSecret: 'webhook',
    databaseUrl: 'postgres://127.0.0.1:3/reach',
    redisUrl: 'redis://127.0.0.1:4',
    services: [{ name: 'api', pid: 5, url: 'http://127.0.0.1:1' }],
  };

  it('says what was written, to its owner only', () => {
    mkdirSync(home.dir);
    writeStackFile(home.stackFile, stack);
    expect(readStackFile(home.stackFile)).toEqual(stack);
    expect(statSync(home.stackFile).mode & 0o777).toBe(0o600);
  });

  it('is null when nothing runs', () => {
    expect(readStackFile(home.stackFile)).toBeNull();
  });
});
