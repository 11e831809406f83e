export { createReachClient, type ReachClient, type RunInput } from './client.ts';
export { type ReachClientOptions, ReachError } from './request.ts';
export type { RunEvent } from './watch.ts';
