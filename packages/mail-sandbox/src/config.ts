import { port, secret } from '@reach/runtime';
import { z } from 'zod';
import { dialsPatch } from './dials.ts';

const dialsJson = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON such as {"latencyMs":50}' });
      return z.NEVER;
    }
  })
  .pipe(dialsPatch);

export const sandboxConfig = z
  .object({
    PORT: port.default(8025),
    HOST: z.string().default('127.0.0.1'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    SANDBOX_API_KEY: secret,
    /** Where the mail-events webhook is. Unset: no events. */
    SANDBOX_WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }).optional(),
    SANDBOX_WEBHOOK_SECRET: secret.optional(),
    /** Unset: the inbox ends with the process. */
    SANDBOX_DIR: z.string().optional(),
    /** First settings of the dials. */
    SANDBOX_DIALS: dialsJson.optional(),
  })
  .refine((config) => !config.SANDBOX_WEBHOOK_URL || config.SANDBOX_WEBHOOK_SECRET, {
    path: ['SANDBOX_WEBHOOK_SECRET'],
    message: 'must be set too when SANDBOX_WEBHOOK_URL is',
    when: () => true,
  });
