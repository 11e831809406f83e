import type { Command } from 'commander';

/** What to type, where a command's own file shows nothing longer. */
const EXAMPLES: Record<string, string> = {
  'users list': 'users list --json',
  'keys list': 'keys list --user ada@team.example',
  'keys revoke': 'keys revoke msr_a1b2c3d4',
  'leads delete': 'leads delete ann@company.example',
  'leads erase': 'leads erase ann@company.example',
  'leads export': 'leads export ann@company.example ann.json',
  'runs list': 'runs list --limit 5',
  'runs watch': 'runs watch 01990000-0000-7000-8000-000000000001',
  'runs show': 'runs show 01990000-0000-7000-8000-000000000001 --limit 100 --json',
  'runs resume': 'runs resume 01990000-0000-7000-8000-000000000001',
  'runs retry-failed': 'runs retry-failed 01990000-0000-7000-8000-000000000001',
  'runs test-send': 'runs test-send 01990000-0000-7000-8000-000000000001 --to ada@team.example',
  'runs stop': 'runs stop 01990000-0000-7000-8000-000000000001',
  'sender show': 'sender show',
  'pacing show': 'pacing show --json',
  'contact-rules show': 'contact-rules show',
  'suppressions list': 'suppressions list --q company.example',
  'suppressions remove': 'suppressions remove ann@company.example',
  'suppressions import': 'suppressions import unsubscribed.csv',
  'suppressions export': 'suppressions export suppressions.csv',
  'hooks list': 'hooks list',
  'hooks remove': 'hooks remove 01990000-0000-7000-8000-000000000002',
  'hooks test': 'hooks test 01990000-0000-7000-8000-000000000002',
  'hooks deliveries': 'hooks deliveries 01990000-0000-7000-8000-000000000002 --json',
  'hooks redeliver': 'hooks redeliver 01990000-0000-7000-8000-000000000003',
  'sending resume': 'sending resume',
};

/** Gives the help of each command that is named above its example. */
export function addExamples(command: Command, path: string[] = []): void {
  for (const below of command.commands) addExamples(below, [...path, below.name()]);
  const example = EXAMPLES[path.join(' ')];
  if (example) command.addHelpText('after', `\nExample:\n  $ npm run reach -- ${example}`);
}
