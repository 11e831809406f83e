import { describe, expect, it } from '@jest/globals';
import { mailConfig, usablePublicUrl } from '@reach/mail';

const usable = (env: Record<string, string>) =>
  usablePublicUrl({ ...mailConfig.parse(env), PUBLIC_URL: env.PUBLIC_URL });

describe('the URL that unsubscribe links may begin with', () => {
  const abroad = [
    { MISARMAIL_API_URL: 'https://mail.example.com' },
    { MISARMAIL_API_URL: 'http://203.0.113.7:8080' },
    { MAIL_PROVIDER: 'resend' },
    { MAIL_PROVIDER: 'smtp', SMTP_URL: 'smtp://mail.example.com' },
    { MAIL_PROVIDER: 'smtp', SMTP_URL: 'smtp://[2001:db8::7]' },
  ];
  const near = [
    { MISARMAIL_API_URL: 'http://127.0.0.1:8080' },
    { MISARMAIL_API_URL: 'http://localhost:8080' },
    { MISARMAIL_API_URL: 'http://mail-sandbox:8080' },
    { MAIL_PROVIDER: 'resend', RESEND_API_URL: 'http://127.0.0.1:9' },
    { MAIL_PROVIDER: 'smtp', SMTP_URL: 'smtp://[::1]:1025' },
  ];
  const own = ['http://127.0.0.1:8780', 'http://localhost:8780/reach', 'http://[::1]:8780'];

  it.each(abroad)('is not this machine where mail goes out by %j', (env) => {
    for (const PUBLIC_URL of own) expect(usable({ ...env, PUBLIC_URL })).toBeUndefined();
    expect(usable({ ...env, PUBLIC_URL: 'https://reach.example' })).toBe('https://reach.example');
  });
  it.each(near)('may be this machine where mail stays beside it by %j', (env) => {
    for (const PUBLIC_URL of own) expect(usable({ ...env, PUBLIC_URL })).toBe(PUBLIC_URL);
  });
  it('is none where none is set', () => {
    for (const env of [...abroad, ...near]) expect(usable(env)).toBeUndefined();
  });
});
