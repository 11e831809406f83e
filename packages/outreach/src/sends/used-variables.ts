import { compileTemplate, MERGE_VARIABLES, type MergeVariable } from '@reach/mail';
import type { Templates } from './compose.ts';

/** The merge variables that a plan's templates use. */
export function usedVariables({ subject_line, message_body }: Templates): MergeVariable[] {
  const allowed = MERGE_VARIABLES;
  const used = new Set([
    ...compileTemplate(subject_line, { part: 'subject', allowed }).variables,
    ...compileTemplate(message_body, { part: 'text', allowed }).variables,
  ]);
  return MERGE_VARIABLES.filter((variable) => used.has(variable));
}
