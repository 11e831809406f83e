export { QUEUES, type Queue } from './catalogue.ts';
export { createDoorbell, type Doorbell } from './doorbell.ts';
export { createWorker, type Worker, type WorkerOptions } from './worker.ts';
