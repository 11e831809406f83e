import { Resolver } from 'node:dns/promises';
import type { Finding } from './finding.ts';

const NOT_THERE = new Set(['ENOTFOUND', 'ENODATA']);

export interface TxtResolver {
  resolveTxt: (name: string) => Promise<string[][]>;
}

/**
 * SPF and DMARC of the domain that mail comes from, and DKIM when its selector is known, which no DNS tells. Without
 * a DNS server that answers, the state is unknown.
 */
export async function checkSenderDomain(
  domain: string,
  {
    selector,
    dns = new Resolver({ timeout: 2_000, tries: 2 }),
  }: { selector?: string; dns?: TxtResolver } = {},
): Promise<Finding[]> {
  const look = async (name: string, at: string, is: RegExp, advice: string): Promise<Finding> => {
    const label = `${name} of ${domain}`;
    try {
      const records = (await dns.resolveTxt(at))
        .map((parts) => parts.join(''))
        .filter((text) => is.test(text));
      if (records.length === 1) return { name: label, state: 'ok', detail: records[0]!.slice(0, 60) };
      const detail =
        records.length === 0 ? `no record at ${at}` : `${records.length} records, which counts as none`;
      return { name: label, state: 'warning', detail, advice };
    } catch (error) {
      const { code = 'no answer' } = error as NodeJS.ErrnoException;
      if (NOT_THERE.has(code)) return { name: label, state: 'warning', detail: `no record at ${at}`, advice };
      return { name: label, state: 'unknown', detail: `DNS cannot be asked from here (${code})` };
    }
  };
  const dkim = selector
    ? await look('DKIM', `${selector}._domainkey.${domain}`, /(^|;\s*)p=[^;\s]/, "Publish the provider's key")
    : ({
        name: `DKIM of ${domain}`,
        state: 'unknown',
        detail: 'give the selector with --dkim-selector',
      } satisfies Finding);
  return [
    await look('SPF', domain, /^v=spf1(\s|$)/i, 'Publish which servers may mail for this domain'),
    dkim,
    await look(
      'DMARC',
      `_dmarc.${domain}`,
      /^v=DMARC1\s*;/i,
      'Publish v=DMARC1; p=none first, then stricter',
    ),
  ];
}
