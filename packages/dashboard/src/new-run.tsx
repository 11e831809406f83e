import type { Preview, Session } from '@reach/contracts';
import { useRef, useState } from 'preact/hooks';
import { api, randomKey } from './api.ts';
import { Problem, Scroll } from './parts.tsx';

/** Goal, then preview, then start: nothing is sent before a person has seen to whom and what. */
export function NewRun({ session, onCreditUsed }: { session: Session; onCreditUsed: () => void }) {
  const [goal, setGoal] = useState('');
  const [preview, setPreview] = useState<Preview & { goal: string }>();
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  // One key for one preview, so that a start that is sent twice makes one run.
  const startKey = useRef('');

  const attempt = async (what: string, work: () => Promise<void>) => {
    setBusy(what);
    setProblem('');
    await work().catch((error: Error) => setProblem(error.message));
    setBusy('');
  };
  const look = (event: Event) => {
    event.preventDefault();
    void attempt('preview', async () => {
      const answer = await api<Preview>('autopilot/preview', { method: 'POST', body: { goal, limit: 10 } });
      startKey.current = randomKey();
      setPreview({ ...answer, goal });
    });
  };
  const start = () =>
    void attempt('start', async () => {
      const { runId } = await api<{ runId: string }>('autopilot/start', {
        method: 'POST',
        body: { goal: preview!.goal },
        headers: { 'idempotency-key': startKey.current },
      });
      onCreditUsed();
      location.hash = `#/runs/${runId}`;
    });
  const current = preview?.goal === goal ? preview : undefined;

  return (
    <>
      <h1>What do you want to achieve?</h1>
      <form onSubmit={look} class="panel">
        <label for="goal">Goal: whom to reach, and what to ask of them</label>
        <textarea
          id="goal"
          rows={3}
          required
          minLength={10}
          maxLength={4000}
          value={goal}
          placeholder="Find SaaS founders in India and invite them to a demo of our analytics product"
          onInput={(event) => setGoal(event.currentTarget.value)}
        />
        <button type="submit" class={current ? '' : 'primary'} disabled={busy !== ''}>
          {busy === 'preview' ? 'Looking…' : 'Preview'}
        </button>
        <span class="soft"> Nothing is sent yet.</span>
      </form>
      <Problem text={problem} />
      <div aria-live="polite">
        {current && <Seen preview={current} />}
        {preview && !current && (
          <p class="soft">The goal has changed: look at the preview again before you start.</p>
        )}
      </div>
      {current && current.leads_found > 0 && (
        <div class="start">
          {!session.sender.email && (
            <p class="alert">This account has no sender address: the run will pause until it has one.</p>
          )}
          <button type="button" class="primary" disabled={busy !== ''} onClick={start}>
            {busy === 'start'
              ? 'Starting…'
              : `Start: mail ${current.leads_found} ${current.leads_found === 1 ? 'person' : 'people'}`}
          </button>
          <span class="soft"> Takes 1 of {session.credits.limit - session.credits.used} credits.</span>
        </div>
      )}
    </>
  );
}

function Seen({ preview }: { preview: Preview }) {
  const { clarify, plan, leads, leads_found, messages, notes } = preview;
  if (clarify) {
    return (
      <section class="panel">
        <h2>Say a little more</h2>
        <p>{clarify.message}</p>
        {clarify.examples.length > 0 && (
          <ul>
            {clarify.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        )}
      </section>
    );
  }
  return (
    <>
      <section class="panel">
        <h2>Audience</h2>
        <p>
          <strong>{plan?.target_audience}</strong>: {leads_found} {leads_found === 1 ? 'lead' : 'leads'}
        </p>
        {notes.length > 0 && (
          <ul class="soft">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {leads.length > 0 && (
          <Scroll label="The best leads">
            <table>
              <caption>The best {leads.length}, and why</caption>
              <thead>
                <tr>
                  <th scope="col">Lead</th>
                  <th scope="col">Title</th>
                  <th scope="col">Company</th>
                  <th scope="col">Why</th>
                </tr>
              </thead>
              <tbody>
                {leads.map((lead) => (
                  <tr key={lead.email}>
                    <td>
                      {lead.name ?? lead.email}
                      {!lead.queued && <em> not mailed</em>}
                    </td>
                    <td>{lead.title}</td>
                    <td>{lead.company}</td>
                    <td class="soft">{lead.reasons.join(', ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </section>
      {messages.length > 0 && (
        <section class="panel">
          <h2>What they will read</h2>
          {messages.map((message, place) => (
            <details key={message.email} open={place === 0}>
              <summary>
                To {message.email}: <strong>{message.subject}</strong>
              </summary>
              <p class="mail">{message.text}</p>
            </details>
          ))}
        </section>
      )}
    </>
  );
}
