import { lookup, Resolver } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** In all: to find the address, connect, and get an answer's head. */
const TIMEOUT_MS = 5_000;
/** What a receiver says beyond that is not read. */
const MAX_ANSWER_BYTES = 64 * 1024;

export interface HookNetwork {
  /** For development only: http, any port, and addresses of this machine and its network. */
  allowPrivate: boolean;
  /** The addresses of a host name; by default those of DNS. */
  resolve?: (host: string) => Promise<string[]>;
  /** Whether an address may be connected to; by default those of the public internet. */
  isAllowed?: (address: string) => boolean;
}

/** An answer's status, or why there was none: a sentence without addresses, safe to show. */
export type HookAnswer = { status: number; error: null } | { status: null; error: string };

/** Why nothing can be posted to a URL, as the second half of a sentence; null when it can be tried. */
export function refuseUrl(text: string, { allowPrivate }: HookNetwork): string | null {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || text.length > 2_000) return 'must be a URL such as https://hooks.company.example/reach';
  if (url.username || url.password) return 'must not contain a user or a password';
  if (url.hash) return 'must not contain a fragment';
  if (allowPrivate) return /^https?:$/.test(url.protocol) ? null : 'must be an http or https URL';
  if (url.protocol !== 'https:') return 'must be an https URL';
  if (url.port) return 'must not name a port; 443 is used';
  const host = hostOf(url);
  return isIP(host) && !isPublicAddress(host) ? PRIVATE : null;
}

const PRIVATE = 'must not lead to a private or local address';

/**
 * Posts to somebody else's URL without ever connecting to an address of this machine or its network: the address is
 * found once, checked, and connected to as it is, so a name that changes its mind meanwhile changes nothing. Redirects
 * are answers like any other. Never rejects.
 */
export async function postHook(
  network: HookNetwork,
  { url: text, headers, body }: { url: string; headers: Record<string, string>; body: string },
): Promise<HookAnswer> {
  const refusal = refuseUrl(text, network);
  if (refusal) return { status: null, error: `The URL ${refusal}` };
  const url = new URL(text);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const found = await findAddress(network, hostOf(url), signal);
    if ('error' in found) return { status: null, error: found.error };
    return { status: await post(url, found.address, { headers, body, signal }), error: null };
  } catch (error) {
    if (signal.aborted) return { status: null, error: `There was no answer within ${TIMEOUT_MS / 1000} s` };
    const code = (error as { code?: unknown }).code;
    const reason = typeof code === 'string' ? ` (${code})` : '';
    return { status: null, error: `The endpoint cannot be reached${reason}` };
  }
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

/** One private address among several is reason enough: it is the one that would be tried next. */
async function findAddress(
  { allowPrivate, resolve, isAllowed = isPublicAddress }: HookNetwork,
  host: string,
  signal: AbortSignal,
): Promise<{ address: string } | { error: string }> {
  const ask = resolve ?? (allowPrivate ? anyAddresses : (name: string) => dnsAddresses(name, signal));
  const addresses = isIP(host) ? [host] : await ask(host);
  const [address] = addresses;
  if (!address) return { error: 'The host name has no address' };
  if (!allowPrivate && !addresses.every(isAllowed)) return { error: `The URL ${PRIVATE}` };
  return { address };
}

/** Asks DNS itself: getaddrinfo would hold a thread that the whole process shares for as long as a server is silent. */
async function dnsAddresses(host: string, signal: AbortSignal): Promise<string[]> {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  return found.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}

async function anyAddresses(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** Resolves with the status as soon as the answer's head is there; the rest is read, within limits, and dropped. */
function post(
  url: URL,
  address: string,
  { headers, body, signal }: { headers: Record<string, string>; body: string; signal: AbortSignal },
): Promise<number> {
  const secure = url.protocol === 'https:';
  const host = hostOf(url);
  return new Promise((resolve, reject) => {
    const req = (secure ? httpsRequest : httpRequest)({
      method: 'POST',
      host: address,
      port: url.port || (secure ? 443 : 80),
      path: `${url.pathname}${url.search}`,
      // The certificate has to be that of the name; an address has none to show in the handshake.
      ...(secure && { servername: isIP(host) ? '' : host }),
      headers: { ...headers, host: url.host, 'content-length': Buffer.byteLength(body) },
      agent: false,
      signal,
    });
    req.on('error', reject);
    req.on('response', (res) => {
      let bytes = 0;
      res.on('error', () => {});
      res.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES) res.destroy();
      });
      resolve(res.statusCode ?? 0);
    });
    req.end(body);
  });
}
