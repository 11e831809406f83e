import { styleText } from 'node:util';
import type { Environment } from '@reach/runtime';
import type { StackSteps } from './stack.ts';

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'cyan' | 'yellow';

export type Terminal = {
  stream: NodeJS.WriteStream;
  isTerminal: boolean;
  print(line?: string): void;
  /** Colours on a terminal only, and not when NO_COLOR is set (no-color.org). */
  paint(style: Style, text: string): string;
  /** A label and what it stands for, in two columns. */
  row(label: string, value: string): void;
};

const LABEL_WIDTH = 11;

export function createTerminal(stream: NodeJS.WriteStream, env: Environment): Terminal {
  const isTerminal = stream.isTTY === true && env.TERM !== 'dumb';
  const colours = isTerminal && !env.NO_COLOR;
  // A reader that goes away (`| head`) must not end what is running.
  stream.on('error', () => {});
  const print = (line = '') => stream.write(`${line}\n`);
  const paint = (style: Style, text: string) => (colours ? styleText(style, text) : text);
  return {
    stream,
    isTerminal,
    print,
    paint,
    row: (label, value) => print(`  ${paint('dim', label.padEnd(LABEL_WIDTH))} ${value}`),
  };
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Shows how a stack comes up (see `StackSteps`), one line for each part. */
export function stepLines(terminal: Terminal): StackSteps {
  const tick = terminal.paint('green', '✓');
  return {
    done: (what, detail) =>
      terminal.print(`  ${tick} ${what.padEnd(LABEL_WIDTH)}${terminal.paint('dim', detail)}`),
    say: (line) => terminal.print(`  ${terminal.paint('dim', `· ${line}`)}`),
  };
}
