import type { Session } from '@reach/contracts';
import { api } from './api.ts';

const SCOPES: Record<Session['scope'], string> = {
  read: 'Reads, and changes nothing (read)',
  send: 'Reads, starts and stops runs, imports (send)',
  admin: 'May do everything (admin)',
};

export function Account({ session }: { session: Session }) {
  const { user, sender, credits, max_leads_per_run, scope } = session;
  const signOut = () => void api('session', { method: 'DELETE' }).finally(() => location.reload());
  return (
    <>
      <h1>Account</h1>
      <dl class="panel facts">
        <dt>Account</dt>
        <dd>
          {user.name}, {user.email}
        </dd>
        <dt>Sends as</dt>
        <dd>
          {sender.email
            ? `${sender.name ?? ''} <${sender.email}>`
            : 'No address yet: runs pause before they send'}
        </dd>
        <dt>Answers to</dt>
        <dd>{sender.reply_to ?? sender.email ?? '–'}</dd>
        <dt>Credits</dt>
        <dd>
          {credits.used.toLocaleString()} of {credits.limit.toLocaleString()} used
        </dd>
        <dt>Leads in a run</dt>
        <dd>{max_leads_per_run.toLocaleString()} at most</dd>
        <dt>Your key</dt>
        <dd>{SCOPES[scope]}</dd>
      </dl>
      <p>
        <a href="./docs">API documentation</a>
      </p>
      <button type="button" onClick={signOut}>
        Sign out
      </button>
    </>
  );
}
