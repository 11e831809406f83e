import { AppError, type FollowUps, type Plan, type PlanEdits } from '@reach/contracts';
import { compileTemplate, MERGE_VARIABLES, TemplateError, type TemplatePart } from '@reach/mail';

/**
 * A template that cannot be rendered must not wait until the run is planned. Nor must a plan whose follow-ups are both
 * given and asked for.
 */
export function checkEdits(plan: PlanEdits | undefined, followUps?: FollowUps | undefined): void {
  if (plan?.steps && followUps) {
    refuse('follow_ups', 'asks for what plan.steps gives already: leave one of them out');
  }
  checkTemplates('plan', plan);
  for (const [index, step] of plan?.steps?.entries() ?? []) checkTemplates(`plan.steps.${index}`, step);
  for (const [index, one] of plan?.variants?.entries() ?? []) checkTemplates(`plan.variants.${index}`, one);
}

type Given = Pick<PlanEdits, 'subject_line' | 'message_body'>;

function checkTemplates(path: string, given: Given | undefined): void {
  const check = (field: keyof Given, part: TemplatePart) => {
    const source = given?.[field];
    if (source === undefined) return;
    try {
      compileTemplate(source, { part, allowed: MERGE_VARIABLES });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      refuse(`${path}.${field}`, error.message, ': ');
    }
  };
  check('subject_line', 'subject');
  check('message_body', 'text');
}

function refuse(field: string, message: string, separator = ' '): never {
  throw new AppError('invalid_request', `${field}${separator}${message}`, { issues: [{ field, message }] });
}

/** A plan with a person's templates in place of the planner's, each for itself. */
export function withEdits(plan: Plan, edits: PlanEdits | null | undefined): Plan {
  const [a, b] = edits?.variants ?? [];
  const subject_line = a?.subject_line ?? edits?.subject_line ?? plan.subject_line;
  const message_body = a?.message_body ?? edits?.message_body ?? plan.message_body;
  const steps =
    edits?.steps?.map((step) => ({ ...step, subject_line: step.subject_line ?? null })) ?? plan.steps;
  const other = b && {
    subject_line: b.subject_line ?? subject_line,
    message_body: b.message_body ?? message_body,
  };
  return {
    ...plan,
    subject_line,
    message_body,
    ...(steps && { steps }),
    ...(other && {
      variants: [
        { variant: 'A', subject_line, message_body },
        { variant: 'B', ...other },
      ],
    }),
  };
}
