import { describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '@reach/mail';
import { createCircuit } from '../src/sends/circuit.ts';

const accepted: SendOutcome = { kind: 'accepted', messageId: null };
const away: SendOutcome = { kind: 'unreachable', reason: 'Nobody there' };
const broken: SendOutcome = { kind: 'retry', reason: '502', accepted: 'unknown' };

describe('the circuit before a provider', () => {
  let time = 0;
  let sends = 0;
  const nextSend = () => `send ${sends++}`;
  const circuitAfter = (...outcomes: SendOutcome[]) => {
    const circuit = createCircuit(() => time);
    const diagnoses = outcomes.map((outcome) => circuit.note(nextSend(), outcome));
    return { circuit, last: diagnoses.at(-1) };
  };
  const fiveOf = (outcome: SendOutcome) => Array.from({ length: 5 }, () => outcome);

  it.each([away, broken])('opens when every call fails: $kind', (outcome) => {
    const { circuit, last } = circuitAfter(...fiveOf(outcome));
    expect(last).toEqual({ outage: true, opened: true, holdMs: 2_000 });
    expect(circuit.isClosed()).toBe(false);
  });

  it('stays closed for single mails that fail among others', () => {
    const { circuit } = circuitAfter(
      ...Array.from({ length: 100 }, (_, n) => (n % 3 === 0 ? accepted : broken)),
    );
    expect(circuit.isClosed()).toBe(true);
  });

  it('opens when three of four calls fail', () => {
    const { circuit } = circuitAfter(
      ...Array.from({ length: 40 }, (_, n) => (n % 4 === 0 ? accepted : broken)),
    );
    expect(circuit.isClosed()).toBe(false);
  });

  it.each<SendOutcome>([
    { kind: 'refused', reason: 'No such mailbox' },
    { kind: 'throttled', reason: 'Slow down', retryAfterMs: 1_000 },
    { kind: 'paused', reason: 'Wrong key' },
    { kind: 'suppressed', reason: 'Unsubscribed' },
  ])('counts an answer as a sign of life: $kind', (outcome) => {
    expect(circuitAfter(...Array.from({ length: 50 }, () => outcome)).circuit.isClosed()).toBe(true);
  });

  it('stays closed for one send that fails again and again', () => {
    const circuit = createCircuit(() => time);
    for (let attempt = 0; attempt < 20; attempt++) circuit.note('the same', broken);
    expect(circuit.isClosed()).toBe(true);
  });

  it('stays closed for sends that failed long ago', () => {
    const circuit = createCircuit(() => time);
    for (let call = 0; call < 20; call++) {
      circuit.note(nextSend(), broken);
      time += 10_000;
    }
    expect(circuit.isClosed()).toBe(true);
  });

  it('calls that were under way when it opened do not lengthen the hold', () => {
    const { circuit } = circuitAfter(...fiveOf(away));
    time += 500;
    expect(circuit.note(nextSend(), away)).toEqual({ outage: true, opened: false, holdMs: 1_500 });
  });

  it('waits twice as long each time it finds nobody, up to a minute', () => {
    const { circuit } = circuitAfter(...fiveOf(away));
    const holds = Array.from({ length: 7 }, () => {
      time += 60_000;
      return circuit.note(nextSend(), away).holdMs;
    });
    expect(holds).toEqual([4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('closes with the first answer', () => {
    const { circuit } = circuitAfter(...fiveOf(away), accepted);
    expect(circuit.isClosed()).toBe(true);
    expect(circuit.note(nextSend(), away)).toEqual({ outage: false, opened: false, holdMs: 0 });
  });
});
