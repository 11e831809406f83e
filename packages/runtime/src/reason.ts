/** Why something failed, in one line: what was at the bottom of it, without an account in a URL. */
export function reasonOf(error: unknown): string {
  const { cause, errors = [], code, message } = (error ?? {}) as ForeignError;
  // drizzle wraps, and its own message is the whole query; Node gathers what each address of a host said.
  const beneath = cause ?? errors[0];
  if (beneath) return reasonOf(beneath);
  const text = message || code || String(error);
  return text.replace(/\s+/g, ' ').replace(/\/\/[^/\s]*@/g, '//');
}

interface ForeignError {
  cause?: unknown;
  errors?: unknown[];
  code?: string;
  message?: string;
}
