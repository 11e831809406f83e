export { asIs, escapeHtml, insideJson, type Writing } from './escape.ts';
export { compileFooter, type Footer } from './footer.ts';
export { classifyInboundMail, type InboundMail } from './inbound/classify.ts';
export { unreadCode } from './inbound/read-mail.ts';
export {
  checkMailProvider,
  createMailProvider,
  goesAbroad,
  type MailConfig,
  mailConfig,
  NEEDS_PROVIDER,
  needsProvider,
  type ProviderUrls,
  sendWindow,
  usablePublicUrl,
} from './mail-config.ts';
export {
  type CompiledTemplate,
  compileTemplate,
  MERGE_VARIABLES,
  type MergeValues,
  type MergeVariable,
  type TemplatePart,
  UNSUBSCRIBE_VARIABLE,
} from './merge.ts';
export { TemplateError, type TemplateErrorCode } from './merge-syntax.ts';
export { createMisarMail, type MisarMailOptions } from './misarmail.ts';
export { classifyMisarMailAnswer, type MisarMailAnswer } from './misarmail-answer.ts';
export { observeProvider } from './observe-provider.ts';
export type {
  BatchOptions,
  MailAddress,
  MailBatches,
  MailMessage,
  MailProvider,
  SendOutcome,
} from './provider.ts';
export { createResend, type ResendOptions } from './resend.ts';
export { type MailReport, readResendEvent } from './resend-event.ts';
export { eventKeys, signEvent, verifyEventSignature } from './signature.ts';
export { createSmtp, type SmtpOptions } from './smtp.ts';
export { verifyStandardWebhook, webhookKey } from './standard-webhook.ts';
export { textToHtml } from './text-to-html.ts';
export { isMessageId } from './thread.ts';
export { traceProvider } from './trace-provider.ts';
export { createUnsubscribeTokens, readUnsubscribeToken } from './unsubscribe-token.ts';
