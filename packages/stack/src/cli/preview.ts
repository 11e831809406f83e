import { LEFT_OUT_REASONS, previewAnswer } from '@reach/contracts';
import type { Command } from 'commander';
import type { z } from 'zod';
import type { Terminal } from '../terminal.ts';
import { callApi } from './api-client.ts';
import { wholeNumber } from './arguments.ts';
import { apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';
import { addPlanOptions, type PlanOptions, planBody } from './plan-options.ts';
import { printable, printTable } from './table.ts';

type Preview = z.infer<typeof previewAnswer>;

export function addPreviewCommand(program: Command, io: Io): void {
  const previewing = program
    .command('preview')
    .description(
      'what a run with this goal would do: audience, leads with reasons, first messages; sends nothing',
    )
    .argument('<goal>', 'whom to find and what to ask them, in plain words')
    .option('--limit <number>', 'leads to show', wholeNumber(1, 500), 20);
  addPlanOptions(previewing)
    .addHelpText('after', EXAMPLE)
    .action(
      run<{ limit: number } & PlanOptions>(io, (context, options, [goal = '']) =>
        preview(context, { goal, limit: options.limit, ...planBody(options) }),
      ),
    );
}

const EXAMPLE = `
Example:
  $ npm run reach -- preview "Find SaaS founders in India and invite them to a demo"`;

async function preview(
  context: Context,
  body: { goal: string; limit: number } & ReturnType<typeof planBody>,
): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: 'POST',
    path: '/api/autopilot/preview',
    body,
    answer: previewAnswer,
  });
  context.show(answer, (terminal) => showPreview(terminal, answer));
}

function showPreview(
  terminal: Terminal,
  { preview_id, clarify, plan, leads_found, left_out, leads, near_misses, messages, notes, check }: Preview,
): void {
  if (clarify) {
    terminal.print(terminal.paint('yellow', printable(clarify.message)));
    for (const example of clarify.examples) terminal.print(`  e.g. ${example}`);
    return;
  }
  if (plan) terminal.row('Audience', terminal.paint('bold', printable(plan.target_audience)));
  terminal.row('Would mail', `${leads_found} ${leads_found === 1 ? 'lead' : 'leads'}`);
  if (left_out && left_out.total > 0) terminal.row('Left out', leftOutWords(left_out));
  if (check) terminal.row('Draft', [`${check.score} of 100`, ...check.reasons].join('; '));
  for (const note of notes) terminal.print(`  ${terminal.paint('dim', '·')} ${printable(note)}`);
  if (leads.length > 0) {
    terminal.print();
    printTable(
      terminal,
      ['', 'EMAIL', 'NAME', 'COMPANY', 'SCORE', 'MATCHED BY'],
      leads.map((lead) => [
        lead.queued ? '✓' : '–',
        lead.email,
        lead.name,
        lead.company,
        lead.score.toFixed(2),
        lead.reasons.join('; '),
      ]),
    );
  }
  if (near_misses.length > 0) {
    terminal.print();
    printTable(
      terminal,
      ['LEFT OUT', 'NAME', 'COMPANY', 'BECAUSE'],
      near_misses.map(({ email, name, company, reason }) => [email, name, company, reason]),
    );
  }
  const [first] = messages;
  for (const message of messages.filter(({ email }) => email === first?.email))
    showMessage(terminal, message);
  if (leads_found === 0) return;
  terminal.print();
  terminal.print('To mail exactly this: runs start with the same goal and options, and');
  terminal.print(`  --preview ${preview_id}`);
}

/** `32: 20 suppressed, 10 contacted, 2 company`, as the log has it in sentences. */
function leftOutWords(left: NonNullable<Preview['left_out']>): string {
  const parts = LEFT_OUT_REASONS.filter((reason) => left[reason] > 0).map(
    (reason) => `${left[reason]} ${reason}`,
  );
  return `${left.total}: ${parts.join(', ')}`;
}

/** The first lead's mails: in most plans one, else each with its step and variant. */
function showMessage(
  terminal: Terminal,
  { email, subject, text, step, variant }: Preview['messages'][number],
): void {
  const which = [step && `step ${step}`, variant && `variant ${variant}`].filter(Boolean).join(', ');
  terminal.print();
  terminal.row('To', which ? `${printable(email)} (${which})` : printable(email));
  terminal.row('Subject', terminal.paint('bold', printable(subject)));
  terminal.print();
  for (const line of text.split('\n')) terminal.print(`  │ ${printable(line)}`.trimEnd());
}
