export { type Cluster, startCluster } from './cluster.ts';
export { createRandom } from './random.ts';
export { isClean, type Result, runScenario } from './run-scenario.ts';
export { SCENARIOS } from './scenarios.ts';
