// Makes a fresh checkout ready (packages installed, everything built) and then does the job that was asked for:
//   node scripts/bootstrap.mjs start|demo|reach|chaos|bench|migrate|audit|test|check [-- arguments of the job]
// Plain Node without dependencies, as it runs before there are any. Its own words go to stderr, so that a job's
// stdout stays clean.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';
const DASHBOARD = 'packages/dashboard';
const VITE = `${DASHBOARD}/node_modules/vite/bin/vite.js`;
const JEST = [
  '--disable-warning=ExperimentalWarning',
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
];
const JOBS = {
  start: (args) => launch('packages/stack/dist/start.js', args),
  demo: (args) => launch('packages/stack/dist/demo.js', args),
  reach: (args) => runNode(['packages/stack/dist/cli.js', ...args]),
  eval: (args) => runNode(['packages/evaluation/dist/main.js', ...args]),
  chaos: (args) => runNode(['packages/chaos/dist/main.js', ...args]),
  bench: (args) => runNode(['packages/bench/dist/main.js', ...args]),
  migrate: (args) => runNode(['packages/runtime/dist/migrate-main.js', ...args]),
  test: (args) => runNode([...JEST, ...args]),
  audit: (args) => runNode(['scripts/audit.mjs', ...args]),
  // The build has checked the types of the sources; swc, which runs the tests, checks none.
  check: async (args) =>
    (await runNode([BIOME, 'ci', '.', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`])) ||
    (await runNode([TSC, '-p', 'tsconfig.tests.json'])) ||
    (await runNode([TSC, '-p', DASHBOARD])) ||
    (await JOBS.audit([])) ||
    JOBS.test(args),
};

process.exitCode = await main(process.argv.slice(2));

async function main([mode, ...rest]) {
  const problem = nodeProblem() ?? modeProblem(mode);
  if (problem) return fail(problem);
  const args = rest[0] === '--' ? rest.slice(1) : rest;
  return (await install()) || (await build()) || (await JOBS[mode](args));
}

function nodeProblem() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Reach needs Node 20.19 or newer, and this is ${process.version}. A newer one: https://nodejs.org`;
}

function modeProblem(mode) {
  return Object.hasOwn(JOBS, mode ?? '') ? null : `Say what to do: ${Object.keys(JOBS).join(', ')}.`;
}

/** Installs when the lockfile, the platform or a missing folder says that what is there is not current. */
async function install() {
  const stampFile = join(ROOT, 'node_modules', '.reach-installed');
  const stamp = digest([
    read('pnpm-lock.yaml'),
    read('pnpm-workspace.yaml'),
    `${process.platform} ${process.arch}`,
  ]);
  const foldersThere = workspaces().every((folder) => existsSync(join(folder, 'node_modules')));
  if (foldersThere && readOrEmpty(stampFile) === stamp) return 0;

  const pnpm = JSON.parse(read('package.json')).packageManager;
  const progress = progressLine('Installing packages; the first time takes about half a minute');
  const { code, output } = await runQuietly(
    'npx',
    [
      '--yes',
      pnpm,
      'install',
      '--frozen-lockfile',
      '--reporter=append-only',
      '--config.confirm-modules-purge=false',
    ],
    (text) => progress.show(/Progress: (.*)/.exec(text)?.[1]),
  );
  progress.end(code === 0 ? 'Packages installed' : null);
  if (code !== 0)
    return fail(`${output}\nInstalling the packages failed. Is the package registry reachable?`);
  writeFileSync(stampFile, stamp);
  return 0;
}

/** Builds when a source file has changed since the last build that worked. */
async function build() {
  const stampFile = join(ROOT, 'node_modules', '.reach-built');
  const stamp = digest(workspaces().flatMap(sourceStates));
  const allBuilt = workspaces().every((folder) => existsSync(join(folder, 'dist')));
  if (allBuilt && readOrEmpty(stampFile) === stamp) return 0;

  const progress = progressLine('Building');
  const types = await runQuietly(process.execPath, [TSC, '-b']);
  const { code, output } =
    types.code === 0
      ? await runQuietly(process.execPath, [VITE, 'build', '--config', `${DASHBOARD}/vite.config.js`])
      : types;
  progress.end(code === 0 ? 'Built' : null);
  if (code !== 0) return fail(`${output}\nThe build failed.`);
  writeFileSync(stampFile, stamp);
  return 0;
}

/** The launcher ends what it started when the channel to us closes: also when we are killed. */
function launch(script, args) {
  return run(process.execPath, [script, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
}

function runNode(args) {
  return run(process.execPath, args, { stdio: 'inherit' });
}

/** Runs a job in the foreground, passes signals on to it, and gives its exit code. */
function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, ...options });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    if (process.env.npm_lifecycle_event) endWithNpm(child);
    child.once('error', (error) => resolve(fail(error.message)));
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** A killed npm cannot pass anything on, but those below it get another parent: we, or the shell between us. */
function endWithNpm(child) {
  const parents = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = parents();
  setInterval(() => {
    if (parents() !== before) child.kill('SIGTERM');
  }, 500).unref();
}

/** Known on Linux only; elsewhere our own parent has to do. */
function parentOf(pid) {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
}

/** Runs a helper without showing its output, which is there for the case that it fails. */
function runQuietly(command, args, onOutput = () => {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (bytes) => {
      output += bytes;
      onOutput(String(bytes));
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}

/** One line that grows on a terminal; elsewhere one line at the start and one at the end. */
function progressLine(what) {
  const start = Date.now();
  const terminal = process.stderr.isTTY;
  let detail = '';
  const draw = () =>
    process.stderr.write(
      `\r\x1b[K${what} … ${seconds(Date.now() - start)} ${detail}`.slice(0, process.stderr.columns),
    );
  const timer = terminal ? setInterval(draw, 200) : null;
  if (!terminal) tell(`${what} …`);
  return {
    show: (text) => {
      detail = text ?? detail;
    },
    end: (done) => {
      clearInterval(timer);
      if (terminal) process.stderr.write('\r\x1b[K');
      if (!done) return;
      tell(`${done} in ${seconds(Date.now() - start)}.`);
    },
  };
}

function workspaces() {
  return ['packages', 'services'].flatMap((group) =>
    readdirSync(join(ROOT, group), { withFileTypes: true })
      .map((entry) => join(ROOT, group, entry.name))
      .filter((folder) => existsSync(join(folder, 'package.json'))),
  );
}

/** Name, size and time of every file that the build of a package reads. */
function sourceStates(folder) {
  const sources = readdirSync(join(folder, 'src'), { recursive: true }).map((name) => join('src', name));
  return ['package.json', 'tsconfig.json', ...sources].map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${join(folder, name)} ${size} ${mtimeMs}`;
  });
}

function digest(parts) {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

function read(file) {
  return readFileSync(join(ROOT, file), 'utf8');
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

function tell(line) {
  process.stderr.write(`${line}\n`);
}

function fail(message) {
  tell(message);
  return 1;
}
