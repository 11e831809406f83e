import type { PostResult } from './http-post.ts';
import type { SendOutcome } from './provider.ts';
import { asReason } from './reason.ts';

/** What it means for a mail that a call of its provider (by its name, for people) brought no answer. */
export function afterFailure(
  provider: string,
  failure: Extract<PostResult, { kind: 'failed' }>,
  timeoutMs: number,
): SendOutcome {
  const doubt = failure.begun ? '; it may have taken the message' : '';
  const because = {
    timeout: `${provider} did not answer within ${timeoutMs / 1000} s${doubt}`,
    aborted: `The call to ${provider} was given up${doubt}`,
    network: failure.begun
      ? `The connection to ${provider} broke (${failure.code ?? 'network error'})${doubt}`
      : `${provider} cannot be reached (${failure.code ?? 'network error'})`,
  };
  const reason = asReason(because[failure.cause]);
  return failure.begun ? { kind: 'retry', accepted: 'unknown', reason } : { kind: 'unreachable', reason };
}
