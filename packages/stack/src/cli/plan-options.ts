import { DEFAULT_FOLLOW_UPS, type FollowUps, MAX_AFTER_DAYS, MAX_FOLLOW_UPS } from '@reach/contracts';
import type { Command } from 'commander';
import { wholeNumber } from './arguments.ts';
import { readFile } from './files.ts';

export interface PlanOptions {
  subject?: string;
  body?: string;
  followUps?: number;
  after?: number;
  variantB?: string;
  recontact?: number;
  preview?: string;
}

/** What a run says, how often and to whom again, alike for its preview and its start. */
export function addPlanOptions(command: Command): Command {
  return command
    .option('--subject <template>', "a subject in place of the plan's")
    .option('--body <template>', "a message in place of the plan's")
    .option(
      '--follow-ups <number>',
      'mails to draft for whoever does not answer',
      wholeNumber(1, MAX_FOLLOW_UPS),
    )
    .option('--after <days>', 'days before each of them (default 3)', wholeNumber(1, MAX_AFTER_DAYS))
    .option(
      '--variant-b <file>',
      'a second message, for half of the leads; a first line "Subject: …" gives it a subject of its own',
    )
    .option(
      '--recontact <days>',
      'so long nobody is written to again, in place of the contact rules; 0: also who was just now',
      wholeNumber(0, 3_650),
    )
    .option('--preview <id>', 'the plan of that preview of the same goal, which is kept for 24 hours');
}

interface PlanBody {
  plan?: {
    subject_line?: string | undefined;
    message_body?: string | undefined;
    variants?: [object, { subject_line?: string | undefined; message_body?: string | undefined }];
  };
  follow_ups?: FollowUps;
  recontact?: number;
  preview_id?: string;
}

/** The options as a start and a preview take them. Throws for a file that cannot be read, and for days without mails. */
export function planBody(options: PlanOptions): PlanBody {
  const { subject, body, followUps, after, variantB, recontact, preview } = options;
  if (after !== undefined && followUps === undefined) throw new Error('--after goes with --follow-ups');
  const edited = subject !== undefined || body !== undefined || variantB !== undefined;
  return {
    ...(edited && {
      plan: {
        subject_line: subject,
        message_body: body,
        ...(variantB !== undefined && { variants: [{}, readVariant(variantB)] }),
      },
    }),
    ...(followUps !== undefined && {
      follow_ups: { count: followUps, after_days: after ?? DEFAULT_FOLLOW_UPS.after_days },
    }),
    ...(recontact !== undefined && { recontact }),
    ...(preview !== undefined && { preview_id: preview }),
  };
}

function readVariant(path: string): { subject_line?: string; message_body?: string } {
  const [line = '', ...rest] = readFile(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const subject = /^subject:\s*(.*)$/i.exec(line)?.[1]?.trim();
  const body = (subject === undefined ? [line, ...rest] : rest).join('\n').trim();
  if (!subject && !body) throw new Error(`${path} is empty`);
  return { ...(subject && { subject_line: subject }), ...(body && { message_body: body }) };
}
