import { availableParallelism } from 'node:os';
import type { Measured } from './bench.ts';
import { machineCpu, treeCpu } from './proc.ts';

/** Brackets a piece of work: how long it took, and whose CPU. */
export interface Meter {
  /** From now on the CPU of this process and those below it goes under `name`; several may share one. */
  watch: (name: string, pid: () => number) => void;
  /** Forgets all that `watch` was told. */
  forget: () => void;
  /** `work` resolves with what else it measured. */
  measure: (operations: number, work: () => Promise<Measured['figures']>) => Promise<Measured>;
}

/** The process that measures is always watched, as `bench`. */
export function createMeter(): Meter {
  let watched: { name: string; pid: () => number }[] = [];
  const look = () => {
    const processes = [...watched, { name: 'bench', pid: () => process.pid }];
    const pids = processes.map(({ pid }) => pid());
    // Servers are children of ours, and must not be counted twice.
    const seconds = treeCpu(pids);
    const machine = machineCpu();
    if (!seconds || machine === null) return null;
    const own = process.cpuUsage();
    seconds[seconds.length - 1] = (own.user + own.system) / 1e6;
    return { processes, seconds, machine };
  };
  return {
    watch: (name, pid) => {
      watched.push({ name, pid });
    },
    forget: () => {
      watched = [];
    },
    measure: async (operations, work) => {
      const before = look();
      const began = performance.now();
      const figures = await work();
      const seconds = (performance.now() - began) / 1000;
      const after = look();
      if (!before || !after) return { operations, seconds, cpu: null, foreign: null, figures };
      const cpu: Record<string, number> = {};
      after.processes.forEach(({ name }, index) => {
        cpu[name] = (cpu[name] ?? 0) + after.seconds[index]! - (before.seconds[index] ?? 0);
      });
      const ours = Object.values(cpu).reduce((sum, value) => sum + value, 0);
      const others = after.machine - before.machine - ours;
      const foreign = Math.max(0, others / (seconds * availableParallelism()));
      return { operations, seconds, cpu, foreign, figures };
    },
  };
}
