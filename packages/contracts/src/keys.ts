import { z } from 'zod';
import { typedText } from './text.ts';

/** What an API key may do, each with all that stands before it. Which route needs which stands with the routes. */
export const KEY_SCOPES = ['read', 'send', 'admin'] as const;
export const keyScopeSchema = z.enum(KEY_SCOPES, `must be one of ${KEY_SCOPES.join(', ')}`);
export type KeyScope = z.infer<typeof keyScopeSchema>;

/** Whether a key of scope `has` may do what asks for `needs`. */
export function scopeAllows(has: KeyScope, needs: KeyScope): boolean {
  return KEY_SCOPES.indexOf(has) >= KEY_SCOPES.indexOf(needs);
}

export const newKeyBody = z.object({ name: typedText(1, 100), scope: keyScopeSchema });

export const apiKeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The key's first characters. */
  prefix: z.string(),
  scope: keyScopeSchema,
  created_at: z.iso.datetime(),
  /** To about a minute; null: never since this is kept. */
  last_used_at: z.iso.datetime().nullable(),
  revoked_at: z.iso.datetime().nullable(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

export const keysAnswer = z.object({ ok: z.literal(true), keys: z.array(apiKeySchema) });
/** `key` is shown this once. */
export const newKeyAnswer = z.object({ ok: z.literal(true), key: z.string(), api_key: apiKeySchema });
export const revokedKeyAnswer = z.object({ ok: z.literal(true) });
