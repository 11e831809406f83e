import { type Preview, type Session, scopeAllows } from '@reach/contracts';
import { useRef, useState } from 'preact/hooks';
import { ApiError, api, randomKey } from './api.ts';
import { count, Problem } from './parts.tsx';
import { Seen } from './preview.tsx';
import { useAction } from './use-loaded.ts';

interface Draft {
  subject_line: string;
  message_body: string;
}

/** Goal, then preview, then start: nothing is sent before a person has seen to whom and what. */
export function NewRun({ session, onCreditUsed }: { session: Session; onCreditUsed: () => void }) {
  const [goal, setGoal] = useState('');
  /** The text as somebody has changed it; undefined: the planner's. */
  const [draft, setDraft] = useState<Draft>();
  const [preview, setPreview] = useState<{ answer: Preview; goal: string; draft: Draft | undefined }>();
  const looking = useAction();
  const starting = useAction();
  // One key for one preview, so that a start that is sent twice makes one run.
  const startKey = useRef('');
  const asked = (what: {
    goal: string;
    draft: Draft | undefined;
    previewId?: string | null | undefined;
  }) => ({
    goal: what.goal,
    ...(what.draft && { plan: what.draft }),
    ...(what.previewId && { preview_id: what.previewId }),
  });

  const isCurrent = preview?.goal === goal && preview.draft === draft;
  /** A language model writes another text each time; a text of one's own stays. */
  const draftsAnew = isCurrent && !draft && preview.answer.planner === 'llm' && preview.answer.plan !== null;

  const look = (event: Event) => {
    event.preventDefault();
    void looking.run(async () => {
      // Another goal gets another text; another text does not get another audience. Asked again as it is, it is drafted anew.
      const isSame = preview?.goal === goal;
      const kept = isSame ? draft : undefined;
      const previewId = isSame && !isCurrent ? preview.answer.preview_id : undefined;
      const ask = (id: string | null | undefined) => {
        const body = { ...asked({ goal, draft: kept, previewId: id }), limit: 10 };
        return api<Preview>('autopilot/preview', { method: 'POST', body });
      };
      // A preview is forgotten after a day.
      const answer = await ask(previewId).catch((error: unknown) => {
        if (!previewId || !(error instanceof ApiError) || error.status !== 404) throw error;
        return ask(undefined);
      });
      startKey.current = randomKey();
      setDraft(kept);
      setPreview({ answer, goal, draft: kept });
    });
  };
  const start = (approve: boolean) =>
    void starting.run(async () => {
      const { runId } = await api<{ runId: string }>('autopilot/start', {
        method: 'POST',
        body: {
          ...asked({ ...preview!, previewId: preview!.answer.preview_id }),
          ...(!approve && { approve }),
        },
        headers: { 'idempotency-key': startKey.current },
      });
      onCreditUsed();
      location.hash = `#/runs/${runId}`;
    });
  const busy = looking.busy || starting.busy;
  const found = preview?.answer.leads_found ?? 0;

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
        {preview?.goal === goal && preview.answer.plan && (
          <Edit
            text={draft ?? preview.answer.plan}
            onText={(text) => setDraft(text)}
            onReset={draft && (() => setDraft(undefined))}
          />
        )}
        <button type="submit" class={isCurrent ? '' : 'primary'} disabled={busy}>
          {looking.busy ? 'Looking…' : draftsAnew ? 'Draft again' : 'Preview'}
        </button>
        <span class="soft"> Nothing is sent yet.</span>
      </form>
      <Problem text={looking.problem || starting.problem} />
      <div aria-live="polite">
        {isCurrent && <Seen preview={preview.answer} />}
        {preview && !isCurrent && (
          <p class="soft">The goal or the message has changed: look at the preview again before you start.</p>
        )}
      </div>
      {isCurrent && found > 0 && scopeAllows(session.scope, 'send') && (
        <div class="start">
          {!session.sender.email && (
            <p class="alert">This account has no sender address: the run will pause until it has one.</p>
          )}
          <button type="button" class="primary" disabled={busy} onClick={() => start(true)}>
            {starting.busy ? 'Starting…' : `Start: mail ${count(found, 'person', 'people')}`}
          </button>
          <button type="button" disabled={busy} onClick={() => start(false)}>
            Plan it, send after my approval
          </button>
          <span class="soft">{creditOf(session.credits)}</span>
        </div>
      )}
    </>
  );
}

function creditOf({ limit, used }: Session['credits']): string {
  if (used >= limit) return 'No credit is left.';
  return limit - used === 1
    ? 'Takes the last credit.'
    : `Takes 1 of ${(limit - used).toLocaleString()} credits.`;
}

interface EditProps {
  text: Draft;
  onText: (text: Draft) => void;
  onReset: (() => void) | undefined;
}

function Edit({ text: { subject_line, message_body }, onText, onReset }: EditProps) {
  return (
    <details class="edit">
      <summary>Change the message</summary>
      <label for="subject">Subject</label>
      <input
        id="subject"
        value={subject_line}
        maxLength={200}
        onInput={(event) => onText({ subject_line: event.currentTarget.value, message_body })}
      />
      <label for="body">Message</label>
      <textarea
        id="body"
        rows={12}
        value={message_body}
        aria-describedby="body-help"
        onInput={(event) => onText({ subject_line, message_body: event.currentTarget.value })}
      />
      <p id="body-help" class="soft">
        {'{{ first_name | default: "there" }}'} and the like stand for what is known of each lead. The footer
        with your address and the unsubscribe link is added by itself.
      </p>
      {onReset && (
        <button type="button" onClick={onReset}>
          Take the drafted text again
        </button>
      )}
    </details>
  );
}
