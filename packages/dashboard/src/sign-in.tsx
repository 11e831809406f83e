import type { Session } from '@reach/contracts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api } from './api.ts';
import { Problem } from './parts.tsx';

export function SignIn({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<ComponentChildren>('');
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      onSignedIn(await api<Session>('session', { method: 'POST', body: { key } }));
    } catch (error) {
      const { message } = error as Error;
      setProblem(
        message === 'Unauthorized' ? (
          <>
            That key is not known here. Check it, or make a new one:{' '}
            <code>npm run reach -- keys create --user you@company.example</code>, with the address of your
            account.
          </>
        ) : (
          message
        ),
      );
    }
  };
  return (
    <main class="narrow">
      <h1>Reach Autopilot</h1>
      <form onSubmit={(event) => void submit(event)} class="panel">
        <label for="key">API key</label>
        <input
          id="key"
          type="password"
          autocomplete="current-password"
          required
          autofocus
          value={key}
          placeholder="msr_…"
          aria-describedby="key-help"
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <p id="key-help" class="soft">
          <code>npm start</code> prints one. It is kept in a cookie that no script can read.
        </p>
        <Problem text={problem} />
        <button type="submit" class="primary">
          Sign in
        </button>
      </form>
    </main>
  );
}
