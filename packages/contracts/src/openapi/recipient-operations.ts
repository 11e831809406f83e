import { findRecipientsAnswer, findRecipientsQuery, recipientFilter, timelineAnswer } from '../recipients.ts';
import { ACCOUNT, type Operation } from './operation.ts';

/** What became of a run, beyond its detail. */
export const RECIPIENT_OPERATIONS: Operation[] = [
  {
    method: 'get',
    path: '/api/autopilot/{id}/recipients',
    id: 'findRecipients',
    tag: 'Runs',
    summary: 'Find recipients of a run',
    description:
      'By status and by a part of address, name or company, best lead first. A call looks at a bounded number of rows, so a page may be short: go on until `next_cursor` is null.',
    security: 'account',
    query: findRecipientsQuery,
    answer: { status: 200, description: 'A page of recipients', schema: findRecipientsAnswer },
    errors: [400, 404, ...ACCOUNT],
  },
  {
    method: 'get',
    path: '/api/autopilot/{id}/recipients.csv',
    id: 'exportRecipients',
    tag: 'Runs',
    summary: 'Download recipients of a run',
    description:
      'All that the filter finds, as they are read. Cells that a spreadsheet would run as a formula begin with an apostrophe.',
    security: 'account',
    query: recipientFilter,
    answer: { status: 200, description: 'One line a recipient', contentType: 'text/csv' },
    errors: [400, 404, ...ACCOUNT],
  },
  {
    method: 'get',
    path: '/api/autopilot/{id}/timeline',
    id: 'getTimeline',
    tag: 'Runs',
    summary: 'Sends of a run over time',
    security: 'account',
    answer: { status: 200, description: 'Sends by when they went out', schema: timelineAnswer },
    errors: [404, ...ACCOUNT],
  },
];
