import { type Session, scopeAllows } from '@reach/contracts';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Access } from './access.tsx';
import { Account } from './account.tsx';
import { type ApiError, api } from './api.ts';
import { Leads } from './leads.tsx';
import { NewRun } from './new-run.tsx';
import { count, NotFound } from './parts.tsx';
import { RunPage } from './run.tsx';
import { Runs } from './runs.tsx';
import { Settings } from './settings.tsx';
import { SignIn } from './sign-in.tsx';
import { Suppressions } from './suppressions.tsx';

/** `needs`: what a key has to be for a page to be worth showing. */
const PAGES = [
  { address: '#/', name: 'New run', needs: 'read' },
  { address: '#/runs', name: 'Runs', needs: 'read' },
  { address: '#/leads', name: 'Leads', needs: 'read' },
  { address: '#/suppressions', name: 'Suppressions', needs: 'read' },
  { address: '#/settings', name: 'Settings', needs: 'read' },
  { address: '#/access', name: 'Access', needs: 'admin' },
  { address: '#/account', name: 'Account', needs: 'read' },
] as const;

function App() {
  const [session, setSession] = useState<Session | null | undefined>();
  const [problem, setProblem] = useState('');
  const address = useAddress();
  const load = () =>
    api<Session>('session').then(setSession, (error: ApiError) =>
      error.status === 401 ? setSession(null) : setProblem(error.message),
    );
  useEffect(() => void load(), []);
  useEffect(() => {
    const page = PAGES.find(({ address: own }) => isCurrent(own, address));
    document.title = `${session && page ? `${page.name} · ` : ''}Reach Autopilot`;
  }, [address, session]);

  if (problem)
    return (
      <main class="narrow">
        <p role="alert" class="alert">
          {problem}
        </p>
      </main>
    );
  if (session === undefined) return <main aria-busy="true" />;
  if (session === null) return <SignIn onSignedIn={setSession} />;
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <header>
        <strong class="brand">Reach Autopilot</strong>
        <nav aria-label="Pages">
          {PAGES.filter(({ needs }) => scopeAllows(session.scope, needs)).map(({ address: own, name }) => (
            <a key={own} href={own} aria-current={isCurrent(own, address) ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <span class="credits">
          {count(session.credits.limit - session.credits.used, 'credit', 'credits')} left
        </span>
      </header>
      <main id="main" tabIndex={-1}>
        <Page address={address} session={session} onChanged={() => void load()} />
      </main>
    </>
  );
}

function Page({ address, session, onChanged }: { address: string; session: Session; onChanged: () => void }) {
  const run = /^#\/runs\/([\w-]+)$/.exec(address)?.[1];
  if (run) return <RunPage key={run} id={run} session={session} />;
  if (address === '#/runs') return <Runs />;
  if (address === '#/leads') return <Leads session={session} />;
  if (address === '#/suppressions') return <Suppressions session={session} />;
  if (address === '#/settings')
    return <Settings mayChange={scopeAllows(session.scope, 'admin')} onChanged={onChanged} />;
  if (address === '#/access') return <Access />;
  if (address === '#/account') return <Account session={session} />;
  if (isCurrent('#/', address)) return <NewRun session={session} onCreditUsed={onChanged} />;
  return (
    <NotFound what="page">
      <a href="#/">New run</a>
    </NotFound>
  );
}

function isCurrent(own: string, address: string): boolean {
  return own === '#/' ? address === '#/' || address === '' : address === own || address.startsWith(`${own}/`);
}

function useAddress(): string {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const follow = () => setAddress(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return address;
}

render(<App />, document.getElementById('app')!);
