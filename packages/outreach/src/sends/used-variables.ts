import { compileTemplate, MERGE_VARIABLES, type MergeVariable } from '@reach/mail';
import { mailsOf, type PlanTemplates, templatesOf } from '../follow-ups/templates.ts';

/** The merge variables that a plan's templates use, in whatever step or variant. */
export function usedVariables(plan: PlanTemplates): MergeVariable[] {
  const allowed = MERGE_VARIABLES;
  const used = new Set(
    mailsOf(plan).flatMap((mail) => {
      const { subject_line, message_body } = templatesOf(plan, mail);
      return [
        ...compileTemplate(subject_line, { part: 'subject', allowed }).variables,
        ...compileTemplate(message_body, { part: 'text', allowed }).variables,
      ];
    }),
  );
  return MERGE_VARIABLES.filter((variable) => used.has(variable));
}
