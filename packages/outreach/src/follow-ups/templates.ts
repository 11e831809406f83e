import type { PlanStep, PlanVariant } from '@reach/contracts';

/** A plan's templates, all of them. */
export interface PlanTemplates {
  subject_line: string;
  message_body: string;
  steps?: PlanStep[] | null | undefined;
  variants?: PlanVariant[] | null | undefined;
}

export interface Templates {
  subject_line: string;
  message_body: string;
}

/** Which mail of a plan. */
export interface MailOfPlan {
  /** From 1. */
  step: number;
  variant: string | null;
}

/**
 * The templates of one mail. A follow-up without a subject of its own answers to the first mail as this lead got it.
 * Throws for a step that the plan does not have.
 */
export function templatesOf(plan: PlanTemplates, { step, variant }: MailOfPlan): Templates {
  const first = plan.variants?.find((one) => one.variant === variant) ?? plan;
  if (step === 1) return { subject_line: first.subject_line, message_body: first.message_body };
  const followUp = plan.steps?.[step - 2];
  if (!followUp) throw new Error(`The plan has no step ${step}`);
  return {
    subject_line: followUp.subject_line ?? asAnswer(first.subject_line),
    message_body: followUp.message_body,
  };
}

function asAnswer(subject: string): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

/** Every mail that a plan may send, in order: step by step, A before B. */
export function mailsOf(plan: PlanTemplates): MailOfPlan[] {
  const variants = plan.variants?.map(({ variant }) => variant) ?? [null];
  const steps = [1, ...(plan.steps ?? []).map((_, index) => index + 2)];
  return steps.flatMap((step) => variants.map((variant) => ({ step, variant })));
}

/**
 * SQL: which variant a lead gets in a run, by a hash of the two (half and half), so that a retry or a match that is
 * done again never moves anybody. SHA-256 stays what it is from one version of Postgres to the next.
 */
export function variantSql(run: string, lead: string): string {
  return `case get_byte(sha256(convert_to(${run}::text || ' ' || ${lead}::text, 'UTF8')), 0) & 1 when 0 then 'A' else 'B' end`;
}
