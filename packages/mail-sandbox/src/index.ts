export type { Dials } from './dials.ts';
export type { EventTotals } from './event-poster.ts';
export type { LedgerTotals, SendCounts } from './ledger.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
