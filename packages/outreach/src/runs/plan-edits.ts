import { AppError, type Plan, type PlanEdits } from '@reach/contracts';
import { compileTemplate, MERGE_VARIABLES, TemplateError, type TemplatePart } from '@reach/mail';

/** A template that cannot be rendered must not wait until the run is planned. */
export function checkEdits(plan: PlanEdits | undefined): void {
  const check = (field: keyof PlanEdits, part: TemplatePart) => {
    const source = plan?.[field];
    if (source === undefined) return;
    try {
      compileTemplate(source, { part, allowed: MERGE_VARIABLES });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const issues = [{ field: `plan.${field}`, message: error.message }];
      throw new AppError('invalid_request', `plan.${field}: ${error.message}`, { issues });
    }
  };
  check('subject_line', 'subject');
  check('message_body', 'text');
}

/** A plan with a person's templates in place of the planner's, each for itself. */
export function withEdits(plan: Plan, edits: PlanEdits | null | undefined): Plan {
  const { subject_line = plan.subject_line, message_body = plan.message_body } = edits ?? {};
  return { ...plan, subject_line, message_body };
}
