import { describe, expect, it } from '@jest/globals';
import { freePort, isPortFree } from '@reach/stack';
import { planPorts } from '../src/ports-plan.ts';
import { PORTS } from '../src/settings.ts';
import { occupyPort } from './helpers.ts';

const silent = () => {};

describe('planPorts', () => {
  it('takes the ports that were asked for', async () => {
    const API_PORT = await freePort();
    const plan = await planPorts({ ports: { API_PORT }, otherPorts: 'any' }, silent);
    expect(plan.API_PORT).toBe(API_PORT);
  });

  it('names the variable when a port that was asked for is taken', async () => {
    const INBOX_PORT = await freePort();
    const release = await occupyPort(INBOX_PORT);
    await expect(planPorts({ ports: { INBOX_PORT }, otherPorts: 'usual' }, silent)).rejects.toThrow(
      `INBOX_PORT is ${INBOX_PORT}, but another program uses that port.`,
    );
    await release();
  });

  it('refuses one port for two things', async () => {
    const port = await freePort();
    const ports = { API_PORT: port, REDIS_PORT: port };
    await expect(planPorts({ ports, otherPorts: 'any' }, silent)).rejects.toThrow(
      `API_PORT and REDIS_PORT are both ${port}`,
    );
  });

  it('replaces a usual port that is taken by a free one, and says so', async () => {
    const { variable, usual } = PORTS[0];
    // Someone else on this machine may hold it already, which serves as well.
    const release = (await isPortFree(usual)) ? await occupyPort(usual) : async () => {};
    const lines: string[] = [];
    const plan = await planPorts({ ports: {}, otherPorts: 'usual' }, (line) => lines.push(line));
    await release();
    expect(plan[variable]).not.toBe(usual);
    expect(lines).toContain(`Port ${usual} is taken: ${variable} is ${plan[variable]} this time.`);
  });

  it('gives everything a port of its own', async () => {
    const plan = await planPorts({ ports: { API_PORT: 0 }, otherPorts: 'any' }, silent);
    expect(new Set(Object.values(plan)).size).toBe(PORTS.length);
  });
});
