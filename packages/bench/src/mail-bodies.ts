import { randomBytes } from 'node:crypto';

export interface MailSample {
  /** A body that the dispatcher has sent. */
  sample: string;
  /** Whose values stand in it. */
  firstName: string;
  email: string;
}

/** Makes bodies of the sample's shape and size, each with an id and a person of its own. */
export function mailBodies({ sample, firstName, email }: MailSample): (number: number) => string {
  const { to: _to, subject, text, html, ...rest } = JSON.parse(sample);
  const parts = [subject, text, html].map((source: string) => source.split(firstName));
  const domain = email.split('@')[1];
  // A run's ids differ in their last digits as well.
  const prefix = `${randomBytes(4).toString('hex')}-0000-7000-8000-`;
  return (number) => {
    const name = `${firstName}${number}`;
    const [subjectNow, textNow, htmlNow] = parts.map((pieces) => pieces.join(name));
    const id = prefix + number.toString(16).padStart(12, '0');
    return JSON.stringify({
      ...rest,
      to: [{ email: `${name}@${domain}`, name }],
      subject: subjectNow,
      text: textNow,
      html: htmlNow,
      idempotency_key: id,
      metadata: { reach_send_id: id },
    });
  };
}
