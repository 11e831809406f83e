import { z } from 'zod';
import { createMisarMail } from './misarmail.ts';
import type { MailProvider } from './provider.ts';
import { refuseReserved } from './refuse-reserved.ts';
import { createResend, RESEND_API_URL, RESEND_BATCH_MAX } from './resend.ts';
import { blamesSender } from './resend-answer.ts';
import { checkSmtp, createSmtp } from './smtp.ts';
import { smtpServer } from './smtp-server.ts';
import { hostOf, isThisMachine } from './this-machine.ts';

/** What the services that send read of their environment. */
export const mailConfig = z.object({
  MAIL_PROVIDER: z
    .enum(['misarmail', 'resend', 'smtp'], 'must be misarmail, resend or smtp')
    .default('misarmail'),
  MISARMAIL_API_URL: z.url('must be a URL, e.g. https://mail.example.com').optional(),
  MISARMAIL_API_KEY: z.string().optional(),
  /** When a call to the provider is given up. */
  MISARMAIL_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(60_000).default(15_000),
  /** For how long it recognises a repeat by our key; 0: never, and what may have gone out is not sent again. */
  MISARMAIL_IDEMPOTENCY_HOURS: z.coerce.number().min(0).max(24).default(24),
  RESEND_API_URL: z.url(`must be a URL, e.g. ${RESEND_API_URL}`).default(RESEND_API_URL),
  RESEND_API_KEY: z.string().optional(),
  /** Mails in one request; 1: each by itself, and what may have gone out is repeated under its own key. */
  RESEND_BATCH: z.coerce.number().int().min(1).max(RESEND_BATCH_MAX).default(RESEND_BATCH_MAX),
  RESEND_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(60_000).default(15_000),
  SMTP_URL: z.string().superRefine(readable).optional(),
  /** When a mail is given up that the server does not answer. */
  SMTP_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(60_000).default(20_000),
  /** Requests to the provider at once; unset: 64, 4 of batches, and 10 connections to a mail server. */
  SEND_WINDOW: z.coerce.number().int().min(1).max(1_000).optional(),
});
export type MailConfig = z.output<typeof mailConfig>;

function readable(url: string, context: z.RefinementCtx): void {
  try {
    smtpServer(url);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
}

/** What says where the provider is. */
export type ProviderUrls = Pick<
  MailConfig,
  'MAIL_PROVIDER' | 'MISARMAIL_API_URL' | 'RESEND_API_URL' | 'SMTP_URL'
>;

interface Kind {
  /** Without these it cannot send; each with an example. */
  needs: Partial<Record<keyof MailConfig, string>>;
  window: (config: MailConfig) => number;
  create: (config: MailConfig) => MailProvider;
  /** Where it is; undefined: not set. */
  url: (config: ProviderUrls) => string | undefined;
  /** Whether it lets us in, without a mail: null, or what is wrong. */
  check: (config: MailConfig) => Promise<string | null>;
}

/** One for each adapter. */
const KINDS: Record<MailConfig['MAIL_PROVIDER'], Kind> = {
  misarmail: {
    needs: { MISARMAIL_API_URL: 'https://mail.example.com', MISARMAIL_API_KEY: 'msk_...' },
    window: () => 64,
    url: (config) => config.MISARMAIL_API_URL,
    create: (config) =>
      createMisarMail({
        baseUrl: config.MISARMAIL_API_URL ?? '',
        apiKey: config.MISARMAIL_API_KEY ?? '',
        // A wider window claims ahead; more connections bring nothing.
        connections: Math.min(64, sendWindow(config)),
        timeoutMs: config.MISARMAIL_TIMEOUT_MS,
        idempotencyHours: config.MISARMAIL_IDEMPOTENCY_HOURS,
      }),
    check: (config) => checkByRefusal({ ...config, MISARMAIL_TIMEOUT_MS: 5_000 }),
  },
  resend: {
    needs: { RESEND_API_KEY: 're_...' },
    // So many batches may still leave after a stop; more would meet Resend's limit of requests a second.
    window: ({ RESEND_BATCH }) => (RESEND_BATCH > 1 ? 4 : 64),
    url: (config) => config.RESEND_API_URL,
    create: (config) =>
      createResend({
        baseUrl: config.RESEND_API_URL,
        apiKey: config.RESEND_API_KEY ?? '',
        batch: config.RESEND_BATCH,
        connections: Math.min(64, sendWindow(config)),
        timeoutMs: config.RESEND_TIMEOUT_MS,
      }),
    check: (config) => checkByRefusal({ ...config, RESEND_TIMEOUT_MS: 5_000 }),
  },
  smtp: {
    needs: { SMTP_URL: 'smtp://user:password@mail.example.com:587' },
    window: () => 10,
    url: (config) => config.SMTP_URL,
    create: (config) => createSmtp({ url: config.SMTP_URL ?? '', timeoutMs: config.SMTP_TIMEOUT_MS }),
    check: (config) => checkSmtp(config.SMTP_URL ?? ''),
  },
};

/** How many requests to the provider may be under way at once. */
export function sendWindow(config: MailConfig): number {
  return config.SEND_WINDOW ?? KINDS[config.MAIL_PROVIDER].window(config);
}

/** For a service that cannot do without: an issue for each setting that its provider lacks. */
export function needsProvider(config: Pick<MailConfig, 'MAIL_PROVIDER'>, context: z.RefinementCtx): void {
  for (const [name, example] of missingSettings(config))
    context.addIssue({ code: 'custom', path: [name], message: `must be set, e.g. ${example}` });
}

/** The rule is asked whatever else is wrong, so that all that is missing is told at once; but of a known provider. */
export const NEEDS_PROVIDER: z.core.$ZodSuperRefineParams = {
  when: ({ value }) => Object.hasOwn(KINDS, (value as MailConfig).MAIL_PROVIDER),
};

/** The provider that the settings choose; undefined while any that it needs is missing. */
export function createMailProvider(config: MailConfig): MailProvider | undefined {
  if (missingSettings(config).length > 0) return undefined;
  const provider = KINDS[config.MAIL_PROVIDER].create(config);
  return goesAbroad(config) ? refuseReserved(provider) : provider;
}

function missingSettings(
  config: Pick<MailConfig, 'MAIL_PROVIDER'> & Partial<MailConfig>,
): [name: string, example: string][] {
  const { needs } = KINDS[config.MAIL_PROVIDER];
  return Object.entries(needs).filter(([name]) => !config[name as keyof MailConfig]);
}

/**
 * Whether mail goes out into the world: to a provider that is neither on this machine nor, as its name without a dot says,
 * a container beside us, as sandboxes are.
 */
export function goesAbroad(config: ProviderUrls): boolean {
  const url = KINDS[config.MAIL_PROVIDER].url(config);
  const host = url && hostOf(url);
  return Boolean(host) && !isThisMachine(host!) && /[.:]/.test(host!);
}

/**
 * The `PUBLIC_URL` that links in mails may begin with; undefined where it leads to this machine and mail goes abroad: its
 * readers could not unsubscribe.
 */
export function usablePublicUrl(
  config: ProviderUrls & { PUBLIC_URL?: string | undefined },
): string | undefined {
  const { PUBLIC_URL: url } = config;
  return url && goesAbroad(config) && isThisMachine(hostOf(url)) ? undefined : url;
}

/** Whether the chosen provider can be reached and lets us in; sends nothing. Null, or what is wrong. */
export async function checkMailProvider(config: MailConfig): Promise<string | null> {
  const missing = missingSettings(config).map(([name]) => name);
  if (missing.length > 0) return `${missing.join(' and ')} must be set`;
  return KINDS[config.MAIL_PROVIDER].check(config);
}

/** Nobody can be mailed by a message without a recipient: that it is refused shows that the key was looked at. */
async function checkByRefusal(config: MailConfig): Promise<string | null> {
  const provider = KINDS[config.MAIL_PROVIDER].create(config);
  const nobody = { email: '' };
  const outcome = await provider.send({ sendId: 'check', from: nobody, to: nobody, subject: '', text: '' });
  await provider.close();
  if (outcome.kind === 'refused') return null;
  // Resend looks at the sender, who is nobody here, only after the key.
  if (outcome.kind === 'paused' && blamesSender(outcome.reason)) return null;
  return outcome.kind === 'accepted' ? 'it takes a message that is for nobody' : outcome.reason;
}
