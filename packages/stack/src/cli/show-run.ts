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
export function showRun(terminal: Terminal, { run, plan, stats, recipients, pagination }: RunDetail): void {
  terminal.row('Run', run.id);
  terminal.row('Goal', terminal.paint('bold', printable(run.goal)));
  terminal.row('Status', run.error === null ? run.status : `${run.status}: ${printable(run.error)}`);
  terminal.row('Started', run.created_at);
  for (const line of run.log) terminal.print(`  ${terminal.paint('dim', '·')} ${printable(line)}`);
  if (plan) showPlan(terminal, plan);
  terminal.print();
  terminal.print(`  ${FUNNEL.map((name) => `${name} ${stats[name]}`).join(', ')}`);
  if (recipients.length === 0) return;
  terminal.print();
  printTable(
    terminal,
    ['EMAIL', 'NAME', 'STATUS', 'SENT', 'LAST EVENT', 'ERROR', 'MATCHED BY'],
    recipients.map((to) => [
      to.email,
      to.name,
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
  terminal.row('Subject', terminal.paint('bold', printable(plan.subject_line)));
  terminal.print();
  for (const line of plan.message_body.split('\n')) terminal.print(`  │ ${printable(line)}`.trimEnd());
}
