import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { stackSettings } from '../src/settings.ts';

const dir = mkdtempSync(join(tmpdir(), 'reach-settings-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it.each(['METRICS_TOKEN', 'OPERATOR_PASSWORD', 'RESEND_WEBHOOK_SECRET'])(
  'npm start hands %s on to the services, also out of a file',
  (name) => {
    const file = join(dir, name);
    writeFileSync(file, 'what-is-in-the-file\n');
    expect(stackSettings({ [`${name}_FILE`]: file }).tuning).toEqual({ [name]: 'what-is-in-the-file' });
    expect(stackSettings({ [name]: 'itself' }).tuning).toEqual({ [name]: 'itself' });
  },
);

it('npm start names all that cannot be used at once', () => {
  const env = { MAIL_PROVIDER: 'resend', DATABASE_URL: 'foo', REDIS_URL: 'bar', METRICS_TOKEN_FILE: '/nope' };
  expect(() => stackSettings(env)).toThrow(
    /METRICS_TOKEN_FILE: .*\n {2}DATABASE_URL: .*\n {2}REDIS_URL: .*\n {2}RESEND_API_KEY: must be set, e\.g\. re_/,
  );
});

it('npm start takes a PUBLIC_URL on this machine for none where mail goes into the world', () => {
  const real = { MISARMAIL_API_URL: 'https://mail.reach.invalid', MISARMAIL_API_KEY: 'msk_real' };
  const own = { PUBLIC_URL: 'http://127.0.0.1:8780' };
  expect(stackSettings({ ...real, ...own })).not.toHaveProperty('publicUrl');
  expect(stackSettings({ ...real, PUBLIC_URL: 'https://reach.example' }).publicUrl).toBe(
    'https://reach.example',
  );
  expect(stackSettings(own).publicUrl).toBe(own.PUBLIC_URL);
});
