import { keysAnswer, newKeyAnswer, newKeyBody, revokedKeyAnswer } from '../keys.ts';
import { ACCOUNT, JSON_BODY, type Operation } from './operation.ts';

/** The keys of an account. All of them need `admin`: a key that may make keys may do everything. */
export const KEY_OPERATIONS: Operation[] = [
  {
    method: 'get',
    path: '/api/keys',
    id: 'listKeys',
    tag: 'Keys',
    summary: 'List your API keys',
    description: 'By their first characters, with when each was last used, to about a minute.',
    security: 'account',
    scope: 'admin',
    answer: { status: 200, description: 'All keys, revoked ones too', schema: keysAnswer },
    errors: ACCOUNT,
  },
  {
    method: 'post',
    path: '/api/keys',
    id: 'createKey',
    tag: 'Keys',
    summary: 'Make an API key',
    description:
      '`read` sees everything; `send` also starts, stops, imports and suppresses; `admin` also changes keys, sender and pacing and lifts suppressions.',
    security: 'account',
    body: { schema: newKeyBody, example: { name: 'reports', scope: 'read' } },
    answer: { status: 201, description: 'The key, shown this once', schema: newKeyAnswer },
    errors: [...JSON_BODY, ...ACCOUNT],
  },
  {
    method: 'delete',
    path: '/api/keys/{id}',
    id: 'revokeKey',
    tag: 'Keys',
    summary: 'Revoke an API key',
    description: 'For good, from the next request on; live views that it opened end within seconds.',
    security: 'account',
    answer: { status: 200, description: 'It is refused from now on', schema: revokedKeyAnswer },
    errors: [404, ...ACCOUNT],
  },
];
