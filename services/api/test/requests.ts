import type { Operation } from '@reach/contracts';
import type { Call } from '@reach/testing';

/** What to send with a route: each way in which it takes a body. */
export function bodiesOf({ body }: Operation): Call[] {
  if (!body) return [{}];
  return [
    ...(body.example === undefined ? [] : [{ body: body.example }]),
    ...(body.csv ? [{ body: body.csv, headers: { 'content-type': 'text/csv' } }] : []),
  ];
}
