const MAX_LENGTH = 300;

/**
 * A sentence for people out of ours and what the provider said: on one line, at most 300 characters, and with
 * anything that looks like a key of MisarMail or Resend taken out.
 */
export function asReason(sentence: string, detail = ''): string {
  const said = detail.replace(KEY, '[key]').replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
  const reason = said === '' ? sentence : `${sentence}: ${said}`;
  return reason.length <= MAX_LENGTH ? reason : `${reason.slice(0, MAX_LENGTH - 1).toWellFormed()}…`;
}

const KEY = /\b(?:msk_[\w-]+|re_[\w-]{8,})/g;
const CONTROLS = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
