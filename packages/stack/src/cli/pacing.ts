import { DEFAULT_PACING, type Pacing, pacingAnswer } from '@reach/contracts';
import { type Command, InvalidArgumentError } from 'commander';
import { callApi } from './api-client.ts';
import { needsAnOption, wholeNumber } from './arguments.ts';
import { apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';

interface PacingOptions {
  dailyCap?: number;
  rampStart?: number;
  rampPercent?: number;
  gap?: number;
  jitter?: number;
  domainCap?: number;
  companyCap?: number;
  days?: number[];
  hours?: { start: string; end: string };
  timeZone?: string;
  anyTime?: boolean;
  unlimited?: boolean;
}

export function addPacingCommands(program: Command, io: Io): void {
  const pacing = program.command('pacing').description('how fast and when your mail may leave');

  pacing.command('show').description('the limits as they are').action(run(io, show));

  needsAnOption(pacing.command('set'))
    .description(
      'change them; what is left out stays, or becomes usual where there were no limits. Unfinished runs get a new timetable',
    )
    .option('--daily-cap <number>', 'mails a day', wholeNumber(1, 1_000_000))
    .option('--ramp-start <number>', 'mails on the first day', wholeNumber(1, 1_000_000))
    .option('--ramp-percent <number>', 'how much more each day', wholeNumber(0, 1_000))
    .option('--gap <seconds>', 'between two mails at least', wholeNumber(0, 86_400))
    .option('--jitter <seconds>', 'up to how much more, at random', wholeNumber(0, 86_400))
    .option('--domain-cap <number>', 'mails a day to one domain', wholeNumber(1, 1_000_000))
    .option('--company-cap <number>', 'mails a day to people of one company', wholeNumber(1, 1_000_000))
    .option('--days <list>', "days of the recipient's week, Monday being 1, such as 1,2,3,4,5", weekdays)
    .option('--hours <from-to>', "by the recipient's clock, such as 09:00-17:00", hours)
    .option('--time-zone <name>', 'where days begin, and the clock where no place is known')
    .option('--any-time', 'at night and at the weekend too')
    .option('--unlimited', 'at once, without limits')
    .addHelpText(
      'after',
      '\nExample:\n  $ npm run reach -- pacing set --daily-cap 100 --time-zone Europe/London',
    )
    .action(run<PacingOptions>(io, set));
}

async function read(context: Context): Promise<Pacing | null> {
  const answer = await callApi(apiConnection(context), {
    method: 'GET',
    path: '/api/pacing',
    answer: pacingAnswer,
  });
  return answer.pacing;
}

async function show(context: Context): Promise<void> {
  print(context, await read(context));
}

async function set(context: Context, options: PacingOptions): Promise<void> {
  const before = await read(context);
  const now = before ?? DEFAULT_PACING;
  const changed = {
    ...now,
    daily_cap: options.dailyCap ?? now.daily_cap,
    ramp_start: options.rampStart ?? now.ramp_start,
    ramp_percent: options.rampPercent ?? now.ramp_percent,
    gap_seconds: options.gap ?? now.gap_seconds,
    jitter_seconds: options.jitter ?? now.jitter_seconds,
    domain_daily_cap: options.domainCap ?? now.domain_daily_cap,
    company_daily_cap: options.companyCap ?? now.company_daily_cap,
    time_zone: options.timeZone ?? now.time_zone,
    window: options.anyTime ? null : changedWindow(now.window, options),
  };
  const answer = await callApi(apiConnection(context), {
    method: 'PUT',
    path: '/api/pacing',
    body: { pacing: options.unlimited ? null : changed },
    answer: pacingAnswer,
  });
  print(context, answer.pacing, before ? undefined : 'This account had no limits; it has these now:');
}

/** The API says what is wrong with the numbers. */
function weekdays(list: string): number[] {
  if (!/^\d(?:,\d)*$/.test(list)) throw new InvalidArgumentError('It must be numbers such as 1,2,3,4,5.');
  return list.split(',').map(Number);
}

function hours(text: string): { start: string; end: string } {
  const [, start, end] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(text) ?? [];
  if (!start || !end) throw new InvalidArgumentError('It must be two times such as 09:00-17:00.');
  return { start, end };
}

function changedWindow(now: Pacing['window'], { days, hours }: PacingOptions): Pacing['window'] {
  if (!days && !hours) return now;
  return { ...(now ?? DEFAULT_PACING.window!), ...(days && { days }), ...hours };
}

function print(context: Context, pacing: Pacing | null, title?: string): void {
  context.show({ ok: true, pacing }, ({ print: line, row }) => {
    if (!pacing) return line('Unlimited: mail leaves at once.');
    if (title) line(title);
    const { window, ramp_start, ramp_percent, gap_seconds, jitter_seconds } = pacing;
    row('a day', `${pacing.daily_cap}, from ${ramp_start} on the first day, ${ramp_percent} % more each day`);
    row('a domain', `${pacing.domain_daily_cap} a day`);
    row('a company', `${pacing.company_daily_cap ?? DEFAULT_PACING.company_daily_cap} a day`);
    row('gap', `${gap_seconds} to ${gap_seconds + jitter_seconds} s`);
    row('hours', window ? `${window.start}–${window.end}, days ${window.days.join(', ')}` : 'any time');
    row('zone', `${pacing.time_zone}, unless the recipient's place is known`);
  });
}
