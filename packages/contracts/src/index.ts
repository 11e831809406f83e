export * from './autopilot.ts';
export * from './errors.ts';
export * from './leads.ts';
export * from './mail-events.ts';
export * from './plan.ts';
export * from './queues.ts';
export * from './send-status.ts';
export * from './text.ts';
