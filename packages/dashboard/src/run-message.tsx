import type { Plan } from '@reach/contracts';
import { count } from './parts.tsx';
import { useLoaded } from './use-loaded.ts';

/** What a run mails to whom. `version` differs when the plan may have been made; `open` shows the text at once. */
export function Message({ id, version, open }: { id: string; version: unknown; open: boolean }) {
  const { answer } = useLoaded<{ plan: Plan | null }>(`autopilot/${id}?limit=1`, version);
  const plan = answer?.plan;
  if (!plan) return null;
  const [a, b] = plan.variants ?? [];
  return (
    <section class="panel" aria-label="Message">
      <h2>Message</h2>
      <p>
        To <strong>{plan.target_audience}</strong>
      </p>
      <Text name={a && 'Variant A'} subject={plan.subject_line} body={plan.message_body} open={open} />
      {b && <Text name="Variant B" subject={b.subject_line} body={b.message_body} open={open} />}
      {plan.steps?.map(({ after_days, subject_line, message_body }, place) => (
        <Text
          key={`${place} ${after_days}`}
          name={`After ${count(after_days, 'day', 'days')} of silence`}
          subject={subject_line ?? `Re: ${plan.subject_line}`}
          body={message_body}
          open={open}
        />
      ))}
    </section>
  );
}

interface TextProps {
  name?: string | undefined;
  subject: string;
  body: string;
  open: boolean;
}

function Text({ name, subject, body, open }: TextProps) {
  return (
    <details open={open}>
      <summary>
        {name && `${name}: `}
        <strong>{subject}</strong>
      </summary>
      <p class="mail">{body}</p>
    </details>
  );
}
