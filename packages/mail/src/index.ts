export { escapeHtml } from './escape.ts';
export {
  type CompiledTemplate,
  compileTemplate,
  MERGE_VARIABLES,
  type MergeValues,
  type MergeVariable,
  type TemplatePart,
} from './merge.ts';
export { TemplateError, type TemplateErrorCode } from './merge-syntax.ts';
export { createMisarMail, type MisarMailOptions } from './misarmail.ts';
export { classifyMisarMailAnswer, type MisarMailAnswer } from './misarmail-answer.ts';
export { observeProvider } from './observe-provider.ts';
export type { MailAddress, MailMessage, MailProvider, SendOutcome } from './provider.ts';
export { signEvent, verifyEventSignature } from './signature.ts';
export { textToHtml } from './text-to-html.ts';
