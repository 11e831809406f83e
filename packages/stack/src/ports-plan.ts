import { freePort, isPortFree } from './servers/ports.ts';
import { PORTS, type PortName, type StackSettings } from './settings.ts';

export type PortPlan = Record<PortName, number>;

/**
 * A port for everything. One that was asked for and is taken, or asked for twice, is an error that names the
 * variable to change; a usual one that is taken is replaced by a free one, with a word about it.
 */
export async function planPorts(
  { ports, otherPorts }: Pick<StackSettings, 'ports' | 'otherPorts'>,
  say: (line: string) => void,
): Promise<PortPlan> {
  const plan = new Map<PortName, number>();
  for (const [variable, port] of Object.entries(ports) as Array<[PortName, number]>) {
    const other = [...plan].find(([, taken]) => taken === port && port !== 0)?.[0];
    if (other) throw new Error(`${other} and ${variable} are both ${port}. Give one of them another number.`);
    if (port !== 0 && !(await isPortFree(port))) {
      throw new Error(
        `${variable} is ${port}, but another program uses that port. Stop it, or set another number.`,
      );
    }
    plan.set(variable, port === 0 ? await unusedPort(plan) : port);
  }
  for (const { variable, usual } of PORTS.filter((item) => !plan.has(item.variable))) {
    const usualIsFree = ![...plan.values()].includes(usual) && (await isPortFree(usual));
    const port = otherPorts === 'usual' && usualIsFree ? usual : await unusedPort(plan);
    if (otherPorts === 'usual' && !usualIsFree)
      say(`Port ${usual} is taken: ${variable} is ${port} this time.`);
    plan.set(variable, port);
  }
  return Object.fromEntries(plan) as PortPlan;
}

async function unusedPort(plan: Map<PortName, number>): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (![...plan.values()].includes(port)) return port;
  }
}
