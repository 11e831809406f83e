import type { runDetailAnswer } from '@reach/contracts';
import type { z } from 'zod';
import type { Terminal } from '../terminal.ts';
import { printable, printTable } from './table.ts';

type RunDetail = z.infer<typeof runDetailAnswer>;

const FUNNEL = [
  'total',
  'queued',
  'sent',
  'delivered',
  'opened',
  'clicked',
  'replied',
  'bounced',
  'failed',
  'skipped',
] as const;

/** Everything about a run on one screen: what was asked, decided, written and done, and for whom. */
export function showRun(terminal: Terminal, detail: RunDetail): void {
  const { run, plan, stats, steps = [], variants = [], recipients, pagination } = detail;
  terminal.row('Run', run.id);
  terminal.row('Goal', terminal.paint('bold', printable(run.goal)));
  terminal.row('Status', run.error === null ? run.status : `${run.status}: ${printable(run.error)}`);
  terminal.row('Started', run.created_at);
  for (const line of run.log) terminal.print(`  ${terminal.paint('dim', '·')} ${printable(line)}`);
  if (plan) showPlan(terminal, plan);
  terminal.print();
  const funnel = (figures: typeof stats) => FUNNEL.map((name) => `${name} ${figures[name]}`).join(', ');
  terminal.print(`  ${funnel(stats)}`);
  for (const one of steps) terminal.print(`  step ${one.step}: ${funnel(one.stats)}`);
  for (const one of variants) terminal.print(`  variant ${one.variant}: ${funnel(one.stats)}`);
  if (recipients.length === 0) return;
  terminal.print();
  printTable(
    terminal,
    [
      'EMAIL',
      'NAME',
      ...(steps.length > 0 ? ['STEP'] : []),
      ...(variants.length > 0 ? ['VARIANT'] : []),
      'STATUS',
      'SENT',
      'LAST EVENT',
      'ERROR',
      'MATCHED BY',
    ],
    recipients.map((to) => [
      to.email,
      to.name,
      ...(steps.length > 0 ? [to.step ?? null] : []),
      ...(variants.length > 0 ? [to.variant ?? null] : []),
      to.status,
      to.sent_at,
      to.last_event_at,
      to.error,
      to.reasons?.join('; ') ?? null,
    ]),
  );
  terminal.print(terminal.paint('dim', `page ${pagination.page} of ${pagination.totalPages}`));
}

function showPlan(terminal: Terminal, plan: NonNullable<RunDetail['plan']>): void {
  terminal.print();
  terminal.row('To', printable(plan.target_audience));
  showTemplates(terminal, plan);
  const [, b] = plan.variants ?? [];
  if (b) showTemplates(terminal, b, 'Variant B');
  for (const [index, { after_days, subject_line, message_body }] of plan.steps?.entries() ?? []) {
    const templates = { subject_line: subject_line ?? `Re: ${plan.subject_line}`, message_body };
    showTemplates(terminal, templates, `Step ${index + 2}, ${after_days} days on`);
  }
}

function showTemplates(
  terminal: Terminal,
  { subject_line, message_body }: { subject_line: string; message_body: string },
  title?: string,
): void {
  if (title) terminal.print(`\n  ${title}`);
  terminal.row('Subject', terminal.paint('bold', printable(subject_line)));
  terminal.print();
  for (const line of message_body.split('\n')) terminal.print(`  │ ${printable(line)}`.trimEnd());
}
