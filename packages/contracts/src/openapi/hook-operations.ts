import {
  hookAnswer,
  hookBody,
  hookDeliveriesAnswer,
  hookDeliveriesQuery,
  hookDoneAnswer,
  hookSecretAnswer,
  hooksAnswer,
  hookTestAnswer,
} from '../hooks.ts';
import { ACCOUNT, JSON_BODY, type Operation } from './operation.ts';

const account = { tag: 'Webhooks', security: 'account' } as const;

/** Webhooks out, signed as Standard Webhooks says. */
export const HOOK_OPERATIONS: Operation[] = [
  {
    ...account,
    method: 'get',
    path: '/api/hooks',
    id: 'listHooks',
    summary: 'List your webhook endpoints',
    answer: { status: 200, description: 'All of them, without their secrets', schema: hooksAnswer },
    errors: ACCOUNT,
  },
  {
    ...account,
    method: 'post',
    path: '/api/hooks',
    id: 'createHook',
    summary: 'Hear of events at a URL of yours',
    description:
      'Posts `{ type, timestamp, data }` with the headers of Standard Webhooks, `webhook-id`, `webhook-timestamp` and `webhook-signature`. Answer 2xx within 5 s; else it is tried again for about a day. An event may come twice, with the same `webhook-id`, and events may come in any order. https only, to public addresses, without redirects.',
    body: { schema: hookBody, example: { url: 'https://hooks.company.example/reach' } },
    answer: { status: 201, description: 'The endpoint, and its secret this once', schema: hookSecretAnswer },
    errors: [...JSON_BODY, 409, ...ACCOUNT],
  },
  {
    ...account,
    method: 'delete',
    path: '/api/hooks/{id}',
    id: 'removeHook',
    summary: 'Remove an endpoint and its deliveries',
    answer: { status: 200, description: 'It is gone', schema: hookDoneAnswer },
    errors: [404, ...ACCOUNT],
  },
  {
    ...account,
    method: 'post',
    path: '/api/hooks/{id}/rotate',
    id: 'rotateHookSecret',
    summary: 'Give an endpoint a new secret',
    description: 'For a day every request is signed with both.',
    answer: { status: 200, description: 'The new secret, this once', schema: hookSecretAnswer },
    errors: [404, ...ACCOUNT],
  },
  {
    ...account,
    method: 'post',
    path: '/api/hooks/{id}/enable',
    id: 'enableHook',
    summary: 'Take a disabled endpoint into use again',
    description:
      'One is disabled when it answers 410, or when 20 deliveries in a row have failed over three days. What happens meanwhile it does not hear of.',
    answer: { status: 200, description: 'The endpoint', schema: hookAnswer },
    errors: [404, ...ACCOUNT],
  },
  {
    ...account,
    method: 'post',
    path: '/api/hooks/{id}/test',
    id: 'testHook',
    summary: 'Send an endpoint the event `test`',
    answer: { status: 202, description: 'It is on its way', schema: hookTestAnswer },
    errors: [404, 409, ...ACCOUNT],
  },
  {
    ...account,
    method: 'get',
    path: '/api/hooks/{id}/deliveries',
    id: 'listHookDeliveries',
    summary: 'What was delivered to an endpoint',
    description: 'Newest first, each with every attempt; of the last 30 days.',
    query: hookDeliveriesQuery,
    answer: { status: 200, description: 'A page of deliveries', schema: hookDeliveriesAnswer },
    errors: [400, 404, ...ACCOUNT],
  },
  {
    ...account,
    method: 'post',
    path: '/api/hooks/deliveries/{id}/redeliver',
    id: 'redeliverHook',
    summary: 'Deliver once more',
    answer: { status: 202, description: 'It is on its way', schema: hookDoneAnswer },
    errors: [404, 409, ...ACCOUNT],
  },
];
