export { BENCHES } from './benches/index.ts';
export { createMeter } from './harness/meter.ts';
export { runBench } from './harness/run-bench.ts';
export { drawPlot } from './harness/svg.ts';
