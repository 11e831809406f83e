import { checkMailProvider, mailConfig } from '@reach/mail';
import { type Environment, readConfig } from '@reach/runtime';
import type { StackFile } from '../../stack-file.ts';
import { type Finding, finding } from './finding.ts';

/** Whether the mail provider lets us in. With `npm start` and no provider of one's own that is the sandbox. */
export function checkProvider(env: Environment, stack: StackFile | null): Promise<Finding[]> {
  const name = 'Mail provider';
  return finding(name, 'The variables are in the README, under Configuration', async () => {
    const sandbox = stack?.mailApiKey
      ? { MISARMAIL_API_URL: stack.mailApiUrl, MISARMAIL_API_KEY: stack.mailApiKey }
      : {};
    const config = readConfig(mailConfig, { ...env, ...sandbox });
    const { MAIL_PROVIDER: kind, MISARMAIL_API_URL, RESEND_API_KEY, SMTP_URL } = config;
    if (!MISARMAIL_API_URL && !RESEND_API_KEY && !SMTP_URL) {
      const advice =
        'Run the doctor with the MISARMAIL_…, RESEND_… or SMTP_… variables that the dispatcher has';
      return [{ name, state: 'unknown', detail: 'its settings are not known here', advice }];
    }
    const problem = await checkMailProvider(config);
    if (problem !== null) return [{ name, state: 'fault', detail: problem }];
    return [{ name, state: 'ok', detail: `${kind}${stack?.mailApiKey ? ' (sandbox)' : ''} lets us in` }];
  });
}
