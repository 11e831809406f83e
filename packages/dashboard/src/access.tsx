import {
  type ApiKey,
  HOOK_EVENTS,
  type HookDelivery,
  type HookEndpoint,
  KEY_SCOPES,
  type KeyScope,
} from '@reach/contracts';
import { useState } from 'preact/hooks';
import { api } from './api.ts';
import { Badge, count, Problem, when } from './parts.tsx';
import { CHANGE, Table } from './table.tsx';
import { useAction, useLoaded } from './use-loaded.ts';

/** What programs come in with, and what they are told: API keys and webhooks. */
export function Access() {
  return (
    <>
      <h1>Access</h1>
      <Keys />
      <Hooks />
    </>
  );
}

/** Shown once, and never again. */
function Secret({ label, text }: { label: string; text: string }) {
  return (
    <p class="secret" role="status">
      {label} It is shown this once: <code>{text}</code>
    </p>
  );
}

function Keys() {
  const [version, setVersion] = useState(0);
  const [name, setName] = useState('');
  const [scope, setScope] = useState<KeyScope>('read');
  const [made, setMade] = useState('');
  const { answer, problem } = useLoaded<{ keys: ApiKey[] }>('keys', version);
  const { busy, problem: failed, run } = useAction();
  const again = () => setVersion((now) => now + 1);
  const add = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const { key } = await api<{ key: string }>('keys', { method: 'POST', body: { name, scope } });
      setMade(key);
      setName('');
      again();
    });
  };
  const revoke = (key: ApiKey) => {
    if (!confirm(`Revoke the key ${key.name}? Whoever uses it is refused at once.`)) return;
    void run(async () => {
      await api(`keys/${key.id}`, { method: 'DELETE' });
      again();
    });
  };
  return (
    <section class="panel" aria-label="API keys">
      <h2>API keys</h2>
      <Problem text={problem || failed} />
      {made && <Secret label="The new key." text={made} />}
      <Table
        label="Table of keys"
        columns={['Name', 'Begins with', 'May', 'Last used', CHANGE]}
        rows={(answer?.keys ?? []).map((key) => ({
          key: key.id,
          cells: [
            key.name,
            <code>{key.prefix}…</code>,
            key.scope,
            when(key.last_used_at),
            key.revoked_at ? (
              <span class="soft">revoked {when(key.revoked_at)}</span>
            ) : (
              <button
                type="button"
                class="small"
                aria-label={`Revoke ${key.name}`}
                onClick={() => revoke(key)}
              >
                Revoke
              </button>
            ),
          ],
        }))}
      />
      <form class="row" onSubmit={add}>
        <div class="grow">
          <label for="key-name">Name of a new key</label>
          <input
            id="key-name"
            required
            maxLength={100}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div>
          <label for="scope">May</label>
          <select
            id="scope"
            value={scope}
            onChange={(event) => setScope(event.currentTarget.value as KeyScope)}
          >
            {KEY_SCOPES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="primary" disabled={busy}>
          Make a key
        </button>
      </form>
    </section>
  );
}

function Hooks() {
  const [version, setVersion] = useState(0);
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState('');
  const [tests, setTests] = useState(0);
  const { answer, problem } = useLoaded<{ hooks: HookEndpoint[] }>('hooks', version);
  const { busy, problem: failed, done, run } = useAction();
  const again = () => setVersion((now) => now + 1);
  const add = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const made = await api<{ secret: string }>('hooks', { method: 'POST', body: { url } });
      setSecret(made.secret);
      setUrl('');
      again();
    });
  };
  const act = (hook: HookEndpoint, what: 'test' | 'enable' | 'rotate' | 'delete') => {
    const question = {
      rotate: `Make a new secret for ${hook.url}? The old one still signs for a day.`,
      delete: `Remove ${hook.url}? It hears of nothing any more.`,
    };
    if (what in question && !confirm(question[what as keyof typeof question])) return;
    void run(
      async () => {
        const path = what === 'delete' ? `hooks/${hook.id}` : `hooks/${hook.id}/${what}`;
        const { secret } = await api<{ secret?: string }>(path, {
          method: what === 'delete' ? 'DELETE' : 'POST',
        });
        if (secret) setSecret(secret);
        if (what === 'test') setTests((now) => now + 1);
        again();
      },
      what === 'test' ? 'A test event is on its way.' : '',
    );
  };
  return (
    <section class="panel" aria-label="Webhooks">
      <h2>Webhooks</h2>
      <p class="soft">Signed after Standard Webhooks, over https. Events: {HOOK_EVENTS.join(', ')}.</p>
      <Problem text={problem || failed} />
      {secret && <Secret label="The secret that signs." text={secret} />}
      <p class="soft" aria-live="polite">
        {done}
      </p>
      {answer?.hooks.map((hook) => (
        <article key={hook.id} class="hook">
          <p>
            <strong>{hook.url}</strong> <span class="soft">{hook.events.join(', ')}</span>
          </p>
          {hook.disabled_at && (
            <p class="alert">
              Disabled {when(hook.disabled_at)}: {hook.disabled_reason}
            </p>
          )}
          {!hook.disabled_at && hook.failures > 0 && (
            <p class="alert">
              {count(hook.failures, 'failure', 'failures')} since {when(hook.failing_since)}
            </p>
          )}
          <p class="row">
            <button type="button" disabled={busy} onClick={() => act(hook, 'test')}>
              Test
            </button>
            {hook.disabled_at && (
              <button type="button" disabled={busy} onClick={() => act(hook, 'enable')}>
                Enable
              </button>
            )}
            <button type="button" disabled={busy} onClick={() => act(hook, 'rotate')}>
              New secret
            </button>
            <button type="button" class="danger" disabled={busy} onClick={() => act(hook, 'delete')}>
              Remove
            </button>
          </p>
          <Deliveries hookId={hook.id} tests={tests} />
        </article>
      ))}
      <form class="row" onSubmit={add}>
        <div class="grow">
          <label for="hook-url">Address of a new webhook</label>
          <input
            id="hook-url"
            type="url"
            required
            value={url}
            placeholder="https://hooks.company.example/reach"
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="primary" disabled={busy}>
          Add
        </button>
      </form>
    </section>
  );
}

/** What was sent to an endpoint, with each attempt; asked for when somebody looks. */
function Deliveries({ hookId, tests }: { hookId: string; tests: number }) {
  const [open, setOpen] = useState(false);
  const [again, setAgain] = useState(0);
  const path = open ? `hooks/${hookId}/deliveries?limit=20` : null;
  const { answer, problem } = useLoaded<{ deliveries: HookDelivery[]; total: number }>(
    path,
    `${tests} ${again}`,
  );
  const { busy, problem: failed, run } = useAction();
  const redeliver = ({ id }: HookDelivery) =>
    void run(async () => {
      await api(`hooks/deliveries/${id}/redeliver`, { method: 'POST' });
      setAgain((now) => now + 1);
    });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Deliveries</summary>
      <Problem text={problem || failed} />
      {answer && (
        <Table
          label="Table of deliveries"
          caption={`The newest ${answer.deliveries.length} of ${answer.total.toLocaleString()}`}
          columns={['Event', 'Status', 'Made', 'Attempts', CHANGE]}
          rows={answer.deliveries.map((one) => ({
            key: one.id,
            cells: [
              one.type,
              <Badge status={one.status} />,
              <span class="together">{when(one.created_at)}</span>,
              one.attempts.map(({ at, status, error, ms }) => (
                <div key={at} class="soft">
                  {when(at)}: {status ?? error} ({ms} ms)
                </div>
              )),
              <button type="button" class="small" disabled={busy} onClick={() => redeliver(one)}>
                Again
              </button>,
            ],
          }))}
        />
      )}
    </details>
  );
}
