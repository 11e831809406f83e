import type { Preview, Timetable } from '@reach/contracts';
import { count, when } from './parts.tsx';
import { Table } from './table.tsx';

/** What a start would do: to whom, why, who is left out, when, and the mails themselves. */
export function Seen({ preview }: { preview: Preview }) {
  const { clarify, messages } = preview;
  if (clarify)
    return (
      <section class="panel">
        <h2>Say a little more</h2>
        <p>{clarify.message}</p>
        <List items={clarify.examples} />
      </section>
    );
  return (
    <>
      <Audience preview={preview} />
      <LeftOut preview={preview} />
      {preview.leads_found > 0 && <When timetable={preview.timetable} followUps={preview.follow_ups ?? []} />}
      {messages.length > 0 && (
        <section class="panel">
          <h2>What they will read</h2>
          {preview.check && <Check check={preview.check} />}
          {messages.map((message, place) => (
            <details key={`${message.email} ${message.step} ${message.variant}`} open={place === 0}>
              <summary>
                To {message.email}
                {message.variant && `, variant ${message.variant}`}
                {(message.step ?? 1) > 1 && `, step ${message.step}`}: <strong>{message.subject}</strong>
              </summary>
              <p class="mail">{message.text}</p>
            </details>
          ))}
        </section>
      )}
    </>
  );
}

function List({ items }: { items: string[] }) {
  return items.length === 0 ? null : (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Audience({ preview: { plan, leads, leads_found, notes } }: { preview: Preview }) {
  return (
    <section class="panel">
      <h2>Audience</h2>
      <p>
        <strong>{plan?.target_audience}</strong>: {count(leads_found, 'lead', 'leads')}
      </p>
      <List items={notes} />
      {leads.length > 0 && (
        <Table
          label="The best leads"
          caption={`The best ${leads.length === 1 ? 'one' : leads.length}, and why`}
          columns={['Lead', 'Title', 'Why']}
          rows={leads.map((lead) => ({
            key: lead.email,
            cells: [
              <>
                {lead.name ?? lead.email}
                {!lead.queued && <em> not mailed</em>}
                {lead.company && <div class="soft">{lead.company}</div>}
              </>,
              lead.title,
              <span class="soft">{lead.reasons.join(', ')}</span>,
            ],
          }))}
        />
      )}
    </section>
  );
}

const WHY = {
  erased: ['was erased', 'were erased'],
  suppressed: ['is suppressed', 'are suppressed'],
  contacted: ['was contacted by another run', 'were contacted by another run'],
  company: ['is beyond the people of one company', 'are beyond the people of one company'],
  limit: ['is beyond the leads of one run', 'are beyond the leads of one run'],
} as const;

function LeftOut({ preview: { left_out, near_misses } }: { preview: Preview }) {
  if (!left_out || left_out.total === 0) return null;
  const parts = Object.entries(WHY).flatMap(([reason, [one, more]]) => {
    const leads = left_out[reason as keyof typeof WHY];
    return leads > 0 ? [count(leads, one, more)] : [];
  });
  return (
    <section class="panel">
      <h2>Left out</h2>
      <p>
        {count(left_out.total, 'lead fits and is', 'leads fit and are')} not mailed: {parts.join(', ')}.
      </p>
      {near_misses.length > 0 && (
        <details>
          <summary>The best of them</summary>
          <ul>
            {near_misses.map(({ email, name, company, reason }) => (
              <li key={email}>
                {[name ?? email, company].filter(Boolean).join(', ')}: <span class="soft">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface WhenProps {
  timetable: Timetable | null;
  followUps: NonNullable<Preview['follow_ups']>;
}

function When({ timetable, followUps }: WhenProps) {
  return (
    <section class="panel">
      <h2>When</h2>
      {timetable ? (
        <p>
          {count(timetable.mails, 'mail', 'mails')} on {count(timetable.days, 'day', 'days')}: the first{' '}
          {when(timetable.first.at)}, the last {when(timetable.last.at)} ({timetable.last.local} in{' '}
          {timetable.last.time_zone}).
        </p>
      ) : (
        <p>At once: this account has no limits to its pace.</p>
      )}
      {followUps.map(({ step, after_days, mails_at_most, first_not_before }) => (
        <p key={step} class="soft">
          Step {step}, {count(after_days, 'day', 'days')} later, to those who are silent: at most{' '}
          {count(mails_at_most, 'mail', 'mails')}, not before {when(first_not_before)}.
        </p>
      ))}
    </section>
  );
}

function Check({ check: { score, reasons } }: { check: NonNullable<Preview['check']> }) {
  return (
    <details>
      <summary>
        The text scores {score} of 100
        {reasons.length > 0 && `; ${count(reasons.length, 'thing', 'things')} to mend`}
      </summary>
      <List items={reasons} />
    </details>
  );
}
