import type { Bench } from '../harness/bench.ts';
import { batchBench } from './batch.ts';
import { dispatchBench } from './dispatch.ts';
import { importBench } from './import.ts';
import { matchBench } from './match.ts';
import { memoryBench } from './memory.ts';
import { readsBench } from './reads.ts';
import { scaleBench } from './scale.ts';
import { startBench } from './start.ts';
import { webhookBench } from './webhook.ts';

/** In the order of `npm run bench -- all`. */
export const BENCHES: Bench[] = [
  dispatchBench,
  batchBench,
  webhookBench,
  matchBench,
  importBench,
  readsBench,
  scaleBench,
  memoryBench,
  startBench,
];
