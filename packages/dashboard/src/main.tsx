import type { Session } from '@reach/contracts';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Account } from './account.tsx';
import { type ApiError, api } from './api.ts';
import { Leads } from './leads.tsx';
import { NewRun } from './new-run.tsx';
import { RunPage } from './run.tsx';
import { Runs } from './runs.tsx';
import { SignIn } from './sign-in.tsx';

const PAGES = [
  { address: '#/', name: 'New run' },
  { address: '#/runs', name: 'Runs' },
  { address: '#/leads', name: 'Leads' },
  { address: '#/account', name: 'Account' },
];

function App() {
  const [session, setSession] = useState<Session | null | undefined>();
  const [problem, setProblem] = useState('');
  const address = useAddress();
  const load = () =>
    api<Session>('session').then(setSession, (error: ApiError) =>
      error.status === 401 ? setSession(null) : setProblem(error.message),
    );
  useEffect(() => void load(), []);

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
          {PAGES.map(({ address: own, name }) => (
            <a key={own} href={own} aria-current={isCurrent(own, address) ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <span class="credits">{session.credits.limit - session.credits.used} credits left</span>
      </header>
      <main id="main" tabIndex={-1}>
        <Page address={address} session={session} onCreditUsed={() => void load()} />
      </main>
    </>
  );
}

function Page({
  address,
  session,
  onCreditUsed,
}: {
  address: string;
  session: Session;
  onCreditUsed: () => void;
}) {
  const run = /^#\/runs\/([\w-]+)$/.exec(address)?.[1];
  if (run) return <RunPage key={run} id={run} />;
  if (address === '#/runs') return <Runs />;
  if (address === '#/leads') return <Leads />;
  if (address === '#/account') return <Account session={session} />;
  return <NewRun session={session} onCreditUsed={onCreditUsed} />;
}

function isCurrent(own: string, address: string): boolean {
  return own === '#/' ? address === '#/' || address === '' : address.startsWith(own);
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
