/** A report on hundreds of recipients fits; each further group of fields would cost an outsider nothing, and us memory. */
const LONGEST = 256 * 1024;

/** The groups of `Name: value` lines of a report's machine-readable part, names in lower case. */
export type Fields = Record<string, string>;

/** RFC 3464 2.1: groups of fields, separated by blank lines; values may be folded. */
export function readFields(text: string): Fields[] {
  return text
    .slice(0, LONGEST)
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((group) => {
      const fields: Fields = Object.create(null);
      for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
        const colon = line.indexOf(':');
        if (colon > 0) fields[line.slice(0, colon).trim().toLowerCase()] ??= line.slice(colon + 1).trim();
      }
      return fields;
    })
    .filter((fields) => Object.keys(fields).length > 0);
}

export interface DeliveryFailure {
  /** The address is no good; a soft failure may pass, or is about the message. */
  hard: boolean;
  recipient: string | null;
  /** RFC 3463, e.g. `5.1.1`. */
  status: string | null;
}

/**
 * The worst that a delivery report (RFC 3464) says of any recipient; null when nothing failed for good or for now:
 * `delivered`, `relayed` and `expanded` are good news.
 */
export function deliveryFailure(text: string): DeliveryFailure | null {
  const failures = readFields(text)
    .filter((fields) => /^(?:failed|delayed)/i.test(fields.action ?? ''))
    .map((fields) => {
      const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.status ?? '')?.[0] ?? null;
      return {
        hard: /^failed/i.test(fields.action!) && isHard(status),
        recipient: address(fields['final-recipient'] ?? fields['original-recipient']),
        status,
      };
    });
  return failures.find(({ hard }) => hard) ?? failures[0] ?? null;
}

/**
 * By RFC 3463: 5.1.x (the address), 5.2.1 (the mailbox is disabled), 5.4.x (no route) and a bare 5.0.0 say that no
 * mail will ever arrive. A full mailbox, too large a message or a policy (5.2.2, 5.3.4, 5.7.x) do not.
 */
function isHard(status: string | null): boolean {
  return status !== null && /^5\.(?:0\.0|1\.\d+|2\.1|4\.\d+)$/.test(status);
}

export interface Complaint {
  recipient: string | null;
}

/** What a feedback report (RFC 5965) complains of; null when it is no complaint, such as `not-spam`. */
export function complaint(text: string): Complaint | null {
  const [fields = {}] = readFields(text);
  if (!/^(?:abuse|fraud|other|virus)\b/i.test(fields['feedback-type'] ?? '')) return null;
  return { recipient: address(fields['original-rcpt-to'] ?? fields['removal-recipient']) };
}

/** `rfc822; ann@shop.example` or `<ann@shop.example>`: the first word with an "@" inside. */
function address(field = ''): string | null {
  const words = field.slice(0, LONGEST_FIELD).split(/[\s<>;,"]+/);
  return words.find((word) => word.slice(1, -1).includes('@'))?.toLowerCase() ?? null;
}

/** An address has 254 characters at most (RFC 5321), and its type stands before it. */
const LONGEST_FIELD = 1_000;
