import { type Command, InvalidArgumentError } from 'commander';

/** Reads an option's value as a whole number in decimal digits. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}

/** Has a command refuse to run without any of its own options, and name them. */
export function needsAnOption(command: Command): Command {
  return command.hook('preAction', () => {
    if (Object.keys(command.opts()).length > 0) return;
    const names = command.options.map(({ long }) => long).join(', ');
    command.error(`error: nothing to change is given; name at least one of ${names}`);
  });
}
