import type { ContactRules, Pacing, Sender } from '@reach/contracts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api } from './api.ts';
import { Problem } from './parts.tsx';
import { useAction, useLoaded } from './use-loaded.ts';

/** Who mail is from, how fast it leaves, and whom it leaves alone. */
export function Settings({ mayChange, onChanged }: { mayChange: boolean; onChanged: () => void }) {
  const sender = useLoaded<{ sender: Sender; missing: string | null }>('sender');
  const pacing = useLoaded<{ pacing: Pacing | null }>('pacing');
  const rules = useLoaded<{ rules: ContactRules }>('contact-rules');
  return (
    <>
      <h1>Settings</h1>
      {!mayChange && <p class="soft">Your key may look at these, not change them.</p>}
      <Problem text={sender.problem || pacing.problem || rules.problem} />
      <fieldset disabled={!mayChange} class="plain">
        {sender.answer && <SenderForm {...sender.answer} onChanged={onChanged} />}
        {pacing.answer && <PacingForm pacing={pacing.answer.pacing} />}
        {rules.answer && <RulesForm rules={rules.answer.rules} />}
      </fieldset>
    </>
  );
}

interface SaveProps {
  title: string;
  onSave: () => Promise<unknown>;
  children: ComponentChildren;
}

function SaveForm({ title, onSave, children }: SaveProps) {
  const { busy, problem, done, run } = useAction();
  return (
    <form
      class="panel"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void run(onSave, 'Saved.');
      }}
    >
      <h2>{title}</h2>
      {children}
      <Problem text={problem} />
      <button type="submit" class="primary" disabled={busy}>
        Save
      </button>{' '}
      <span class="soft" aria-live="polite">
        {done}
      </span>
    </form>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  type?: 'email' | 'number';
  help?: string;
  min?: number;
  required?: boolean;
}

function Field({ id, label, value, onValue, help, ...input }: FieldProps) {
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        aria-describedby={help && `${id}-help`}
        onInput={(event) => onValue(event.currentTarget.value)}
        {...(input as object)}
      />
      {help && (
        <p id={`${id}-help`} class="soft help">
          {help}
        </p>
      )}
    </div>
  );
}

interface CheckProps {
  id: string;
  label: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
}

function Check({ id, label, checked, onChecked }: CheckProps) {
  return (
    <label class="check" for={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

function SenderForm({
  sender,
  missing: first,
  onChanged,
}: {
  sender: Sender;
  missing: string | null;
  onChanged: () => void;
}) {
  const [now, setNow] = useState(sender);
  const [missing, setMissing] = useState(first);
  const set = (change: Partial<Sender>) => setNow({ ...now, ...change });
  const save = async () => {
    const filled = Object.entries(now).filter(([name, value]) => value || name === 'reply_stops_company');
    const body = { ...Object.fromEntries(filled), reply_to: now.reply_to || null };
    const answer = await api<{ missing: string | null }>('sender', { method: 'PATCH', body });
    setMissing(answer.missing);
    onChanged();
  };
  return (
    <SaveForm title="Sender" onSave={save}>
      {missing && <p class="alert">{missing}</p>}
      <div class="fields">
        <Field
          id="from-name"
          label="Name"
          value={now.from_name ?? ''}
          onValue={(from_name) => set({ from_name })}
        />
        <Field
          id="from-email"
          label="Address"
          type="email"
          value={now.from_email ?? ''}
          onValue={(from_email) => set({ from_email })}
        />
        <Field
          id="reply-to"
          label="Answers go to"
          type="email"
          help="Empty: to the address above"
          value={now.reply_to ?? ''}
          onValue={(reply_to) => set({ reply_to })}
        />
      </div>
      <label for="postal-address">Postal address</label>
      <textarea
        id="postal-address"
        rows={3}
        aria-describedby="postal-address-help"
        value={now.postal_address ?? ''}
        onInput={(event) => set({ postal_address: event.currentTarget.value })}
      />
      <p id="postal-address-help" class="soft help">
        Stands below every mail, as the law of many countries asks
      </p>
      <Check
        id="reply-stops-company"
        label="An answer also ends what is queued for others of the same company"
        checked={now.reply_stops_company}
        onChecked={(reply_stops_company) => set({ reply_stops_company })}
      />
    </SaveForm>
  );
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NUMBERS = [
  ['daily_cap', 'Mails a day', 1],
  ['ramp_start', 'Mails on the first day', 1],
  ['ramp_percent', 'More each day, in per cent', 0],
  ['gap_seconds', 'Seconds between two mails', 0],
  ['jitter_seconds', 'More seconds at random', 0],
  ['domain_daily_cap', 'Mails a day to one domain', 1],
  ['company_daily_cap', 'People of one company a day', 1],
] as const;
/** What a form shows that was unlimited until now: the server's defaults. */
const USUAL: Pacing = {
  daily_cap: 200,
  ramp_start: 20,
  ramp_percent: 20,
  gap_seconds: 60,
  jitter_seconds: 60,
  domain_daily_cap: 20,
  company_daily_cap: 3,
  window: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' },
  time_zone: 'UTC',
};

function PacingForm({ pacing }: { pacing: Pacing | null }) {
  const [limited, setLimited] = useState(pacing !== null);
  const [now, setNow] = useState<Pacing>({ ...USUAL, ...pacing });
  const set = (change: Partial<Pacing>) => setNow({ ...now, ...change });
  const { window } = now;
  const save = () => api('pacing', { method: 'PUT', body: { pacing: limited ? now : null } });
  return (
    <SaveForm title="Pace" onSave={save}>
      <Check
        id="limited"
        label="Limit how fast and when mail leaves"
        checked={limited}
        onChecked={(checked) => setLimited(checked)}
      />
      {!limited && <p class="soft">Mail leaves at once. A new address soon counts as spam that way.</p>}
      {limited && (
        <>
          <div class="fields">
            {NUMBERS.map(([name, label, min]) => (
              <Field
                key={name}
                id={name}
                label={label}
                type="number"
                min={min}
                required
                value={String(now[name] ?? USUAL[name])}
                onValue={(value) => set({ [name]: Number(value) })}
              />
            ))}
            <Field
              id="time-zone"
              label="Time zone"
              help="Where the days begin, and the clock of people whose place is not known"
              required
              value={now.time_zone}
              onValue={(time_zone) => set({ time_zone })}
            />
          </div>
          <Check
            id="hours"
            label="Only at certain hours, by each recipient's own clock"
            checked={window !== null}
            onChecked={(checked) => set({ window: checked ? USUAL.window : null })}
          />
          {window && (
            <div class="fields">
              <fieldset class="plain days">
                <legend>Days</legend>
                {DAYS.map((day, place) => (
                  <Check
                    key={day}
                    id={`day-${place + 1}`}
                    label={day}
                    checked={window.days.includes(place + 1)}
                    onChecked={(checked) => {
                      const others = window.days.filter((one) => one !== place + 1);
                      set({ window: { ...window, days: checked ? [...others, place + 1].sort() : others } });
                    }}
                  />
                ))}
              </fieldset>
              <Field
                id="start"
                label="From"
                required
                value={window.start}
                onValue={(start) => set({ window: { ...window, start } })}
              />
              <Field
                id="end"
                label="Until"
                required
                value={window.end}
                onValue={(end) => set({ window: { ...window, end } })}
              />
            </div>
          )}
        </>
      )}
    </SaveForm>
  );
}

function RulesForm({ rules }: { rules: ContactRules }) {
  const [days, setDays] = useState(String(rules.recontact_days ?? ''));
  const [people, setPeople] = useState(String(rules.people_per_company ?? ''));
  const number = (text: string) => (text.trim() === '' ? null : Number(text));
  const save = () =>
    api('contact-rules', {
      method: 'PATCH',
      body: { recontact_days: number(days), people_per_company: number(people) },
    });
  return (
    <SaveForm title="Whom to leave alone" onSave={save}>
      <div class="fields">
        <Field
          id="recontact-days"
          label="Days until contacted again"
          type="number"
          min={0}
          help="Over all runs. Empty: may be mailed again at any time"
          value={days}
          onValue={setDays}
        />
        <Field
          id="people-per-company"
          label="People of one company in a run"
          type="number"
          min={1}
          help="Empty: no limit"
          value={people}
          onValue={setPeople}
        />
      </div>
    </SaveForm>
  );
}
