import { hostOf, isThisMachine } from './this-machine.ts';

export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the start, by STARTTLS and not without it, or none. */
  tls: 'implicit' | 'starttls' | 'off';
  auth: { user: string; pass: string } | null;
}

const EXAMPLE = 'such as smtp://user:password@mail.example:587';

/** Reads the URL of a mail server. Throws an Error that never shows the password. */
export function smtpServer(url: string): SmtpServer {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^smtps?:$/.test(parsed.protocol) || !parsed.hostname || !/^\/?$/.test(parsed.pathname))
    throw new Error(`The URL of the mail server must be an smtp or smtps URL ${EXAMPLE}`);
  const wanted = parsed.searchParams.get('tls');
  if ([...parsed.searchParams.keys()].some((name) => name !== 'tls') || (wanted !== null && wanted !== 'off'))
    throw new Error('The URL of the mail server may have ?tls=off at its end and nothing else');
  const host = hostOf(url);
  const secure = parsed.protocol === 'smtps:';
  const tls = secure ? 'implicit' : wanted === 'off' || isThisMachine(host) ? 'off' : 'starttls';
  const user = decodeURIComponent(parsed.username);
  if (user && tls === 'off' && !isThisMachine(host))
    throw new Error('A password must not go to a mail server in the clear: leave ?tls=off out, or the user');
  return {
    host,
    port: Number(parsed.port) || (secure ? 465 : 587),
    tls,
    auth: user ? { user, pass: decodeURIComponent(parsed.password) } : null,
  };
}
