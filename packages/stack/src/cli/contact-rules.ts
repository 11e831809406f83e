import { type ContactRulesBody, contactRulesAnswer } from '@reach/contracts';
import type { Command } from 'commander';
import { callApi } from './api-client.ts';
import { needsAnOption, wholeNumber } from './arguments.ts';
import { apiConnection } from './connection.ts';
import { type Context, type Io, run } from './context.ts';

interface RulesOptions {
  days?: number;
  perCompany?: number;
}

export function addContactRulesCommands(program: Command, io: Io): void {
  const rules = program.command('contact-rules').description('whom your runs leave alone');

  rules
    .command('show')
    .description('the rules as they are')
    .action(run(io, (context) => ask(context)));

  needsAnOption(rules.command('set'))
    .description('change them; what is left out stays')
    .option(
      '--days <number>',
      'days before any run may write to somebody again; 0: no limit',
      wholeNumber(0, 3_650),
    )
    .option('--per-company <number>', 'people of one company a run; 0: any number', wholeNumber(0, 1_000_000))
    .addHelpText('after', '\nExample:\n  $ npm run reach -- contact-rules set --days 90 --per-company 3')
    .action(
      run<RulesOptions>(io, (context, { days, perCompany }) =>
        ask(context, {
          ...(days !== undefined && { recontact_days: days || null }),
          ...(perCompany !== undefined && { people_per_company: perCompany || null }),
        }),
      ),
    );
}

async function ask(context: Context, body?: ContactRulesBody): Promise<void> {
  const answer = await callApi(apiConnection(context), {
    method: body ? 'PATCH' : 'GET',
    path: '/api/contact-rules',
    body,
    answer: contactRulesAnswer,
  });
  const { recontact_days, people_per_company } = answer.rules;
  context.show(answer, ({ row }) => {
    row('again', recontact_days === null ? 'any time' : `not within ${recontact_days} days`);
    row('a company', people_per_company === null ? 'any number' : `${people_per_company} people a run`);
  });
}
