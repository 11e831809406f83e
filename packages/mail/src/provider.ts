/** A mail provider, whatever its dialect. One message has one recipient. */
export interface MailProvider {
  name: string;
  /** Where its calls go, without what lets us in; only for who watches. */
  url: string;
  /** Whose account it is, see `accountOf`: another one knows none of our idempotency keys. */
  account?: string;
  /** For how long the provider recognises a repeated `sendId`, in ms; null when it never does. */
  idempotencyWindowMs: number | null;
  /** When a call is given up, in ms. A lease on a send must outlast it. */
  callTimeoutMs: number;
  /** Never rejects. The same message may be sent again under the same `sendId`; its content must not change. */
  send: (message: MailMessage, options?: { signal?: AbortSignal }) => Promise<SendOutcome>;
  /** Its adapter understands `inJson`, and is quicker with it. */
  takesJson?: true;
  /** For a provider that takes many mails in one request; absent where a request is one mail. */
  batches?: MailBatches;
  close: () => Promise<void>;
}

export interface MailBatches {
  /** Mails that one request may carry. */
  size: number;
  /**
   * One request for at most `size` messages; an outcome for each, in order. Never rejects. What one of them is
   * refused for touches no other. An outcome that concerns the whole request is one object for all of them.
   */
  sendBatch: (messages: MailMessage[], options?: BatchOptions) => Promise<SendOutcome[]>;
}

export interface BatchOptions {
  signal?: AbortSignal;
  /**
   * Asked before the batch, or what is left of it, goes out once more: whether all of it may still go out. A batch
   * is repeated as it is or not at all, since its key stands for all of its bytes. Never, unless given.
   */
  mayRepeat?: () => Promise<boolean>;
  /** The claim that the batch is sent under. The same mails under another one are a new request to the provider. */
  claim?: string;
}

export interface MailAddress {
  email: string;
  name?: string;
}

export interface MailMessage {
  /** Our id of the send: idempotency key, and what the provider's events carry. */
  sendId: string;
  from: MailAddress;
  to: MailAddress;
  replyTo?: MailAddress;
  subject: string;
  text: string;
  html?: string;
  /**
   * `text` and `html` are the insides of JSON strings already, as templates can be escaped once and not for each mail.
   * Only for a provider that `takesJson`.
   */
  inJson?: true;
  /**
   * The mails of the conversation that this one goes on with, oldest first: our id of each, and the provider's if it
   * named one. Adapters that set headers make `In-Reply-To` (the last) and `References` (all) of it. Absent in a
   * first mail.
   */
  thread?: { sendId: string; messageId: string | null }[];
  /** Further mail headers, for providers that can set them. */
  headers?: Record<string, string>;
  tags?: string[];
}

/** What became of a call. Every `reason` is a sentence of at most 300 characters, safe to show, without secrets. */
export type SendOutcome =
  | { kind: 'accepted'; messageId: string | null }
  /** Permanent, for this recipient only. */
  | { kind: 'refused'; reason: string }
  /** The provider's own list says no, or, `bounced`, there is no such address: remember it in ours. */
  | { kind: 'suppressed'; reason: string; bounced?: true }
  /** Try again with backoff. `unknown`: the provider may have accepted, so only repeat under the same id. `untried`: of a
   * batch, and the provider was not asked about this one. */
  | { kind: 'retry'; reason: string; accepted: 'no' | 'unknown'; untried?: true }
  /** Nothing of the request went out: the provider is away. Costs this send no attempt. */
  | { kind: 'unreachable'; reason: string }
  /** Slow the whole lane down; costs this send no attempt. */
  | { kind: 'throttled'; retryAfterMs: number; reason: string }
  /** Ours to fix (credentials, plan): stop the run, keep the row. */
  | { kind: 'paused'; reason: string };
