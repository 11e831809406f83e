import { createHmac, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

export function newHookSecret(): Buffer {
  return randomBytes(SECRET_BYTES);
}

/** As Standard Webhooks writes secrets, and its libraries read them. */
export function showHookSecret(secret: Buffer): string {
  return `whsec_${secret.toString('base64')}`;
}

/**
 * The headers of Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over id, time and body. With several secrets
 * there are several signatures, and a receiver is content with one that it can verify.
 */
export function hookHeaders(
  { id, body, secrets }: { id: string; body: string; secrets: Buffer[] },
  now: number = Date.now(),
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
