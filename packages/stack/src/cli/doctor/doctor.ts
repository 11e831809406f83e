import { listUsers } from '@reach/outreach';
import type { Command } from 'commander';
import { databaseUrlOf, redisUrlOf, runningStack, withDatabase } from '../connection.ts';
import { type Context, type Io, run } from '../context.ts';
import { printTable } from '../table.ts';
import { checkProvider } from './check-provider.ts';
import { checkSenderDomain } from './check-sender.ts';
import { checkDatabase, checkRedis } from './check-servers.ts';
import { checkReceiver, checkService } from './check-services.ts';

interface DoctorOptions {
  dkimSelector?: string;
  webhookUrl?: string;
}

export function addDoctorCommand(program: Command, io: Io): void {
  program
    .command('doctor')
    .description('say what is wrong with the set-up')
    .option('--dkim-selector <name>', "where the sender's DKIM key is published")
    .option('--webhook-url <url>', 'where the mail provider reaches the webhook-receiver, from outside')
    .addHelpText(
      'after',
      '\nLooks at DATABASE_URL and REDIS_URL, or at what npm start runs. Exit code 1 when something is broken.\n\nExample:\n  $ npm run reach -- doctor --dkim-selector s1 --webhook-url https://reach.team.example',
    )
    .action(run<DoctorOptions>(io, doctor));
}

async function doctor(context: Context, { dkimSelector, webhookUrl }: DoctorOptions): Promise<void> {
  const { env } = context.io;
  const stack = runningStack(env);
  const found = await Promise.all([
    checkDatabase(() => databaseUrlOf(env)),
    checkRedis(() => redisUrlOf(env)),
    ...(stack?.services ?? []).map(({ name, url }) => checkService(name, url)),
    checkReceiver(webhookUrl ?? stack?.webhookUrl),
    checkProvider(env, stack),
  ]);
  const findings = found.flat();
  if (
    findings[0]?.state === 'ok' &&
    findings.every(({ name, state }) => name !== 'Migrations' || state === 'ok')
  ) {
    for (const domain of await senderDomains(context)) {
      findings.push(...(await checkSenderDomain(domain, dkimSelector ? { selector: dkimSelector } : {})));
    }
  }
  const faults = findings.filter(({ state }) => state === 'fault').length;
  context.show({ ok: faults === 0, findings }, (terminal) => {
    printTable(
      terminal,
      ['', 'WHAT', 'FOUND'],
      findings.map(({ state, name, detail, advice }) => [
        state,
        name,
        advice ? `${detail.replace(/\.+$/, '')}. ${advice}` : detail,
      ]),
    );
  });
  if (faults > 0) throw new Error(faults === 1 ? '1 thing is broken' : `${faults} things are broken`);
}

/** Domains that accounts send from; those that are reserved for examples have no DNS. */
async function senderDomains(context: Context): Promise<string[]> {
  const users = await withDatabase(context, listUsers);
  const domains = users.flatMap(({ fromEmail }) => fromEmail?.split('@').at(-1) ?? []);
  return [...new Set(domains)].filter((domain) => !/\.(test|example|invalid|localhost)$/.test(domain)).sort();
}
