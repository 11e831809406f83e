// Asks the package registry whether a package that runs in production has a known vulnerability.
//   node scripts/audit.mjs [-- options of pnpm audit]
// Fails for high and critical ones. Where the registry offers no audit, or cannot be reached, it says so and passes:
// nobody should be kept from their tests by a mirror.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GRAVE = ['high', 'critical'];

const { packageManager } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const { stdout, stderr } = await runPnpm(['audit', '--prod', '--json', ...process.argv.slice(2)]);
const report = parse(stdout);

if (!report) {
  console.log(`Audit skipped: ${reasonOf(stderr)}.`);
} else {
  const advisories = Object.values(report.advisories);
  for (const { severity, module_name, vulnerable_versions, title, url } of advisories)
    console.log(`  ${severity}  ${module_name} ${vulnerable_versions}: ${title} ${url}`);
  const grave = advisories.filter(({ severity }) => GRAVE.includes(severity));
  console.log(
    `Audit: ${advisories.length} known ${advisories.length === 1 ? 'vulnerability' : 'vulnerabilities'}, ${grave.length} of them high or critical.`,
  );
  if (grave.length > 0) process.exitCode = 1;
}

function runPnpm(args) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--yes', packageManager, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => {
        output[name] += text;
      });
    child.once('error', (error) => resolve({ stdout: '', stderr: error.message }));
    child.once('close', () => resolve(output));
  });
}

/** The report, or null for anything else: an error that pnpm prints as JSON has no advisories. */
function parse(text) {
  try {
    const report = JSON.parse(text);
    return report.advisories ? report : null;
  } catch {
    return null;
  }
}

function reasonOf(text) {
  const status = /responded with (\d+)/.exec(text)?.[1];
  return status ? `the registry offers none (it answered ${status})` : 'the registry cannot be asked';
}
