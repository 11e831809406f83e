export { QUEUES, type Queue } from './catalogue.ts';
export { isCluster, keyPrefix, type RedisClient } from './connection.ts';
export { createDoorbell, type Doorbell } from './doorbell.ts';
export { createWorker, type Worker, type WorkerOptions } from './worker.ts';
