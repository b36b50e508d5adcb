import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it.each([
  { variables: { PORT: 'abc' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '65536' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '80.5' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '1e3' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '-1' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '٤٠٠٠' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { WAYMARK_DATA_DIR: '' }, says: 'WAYMARK_DATA_DIR must name a folder' },
  { variables: { WAYMARK_DEMO: 'yes' }, says: 'WAYMARK_DEMO must be true or false' },
  {
    variables: { WAYMARK_LOG_LEVEL: 'loud' },
    says: 'WAYMARK_LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
  },
  {
    variables: { DATABASE_URL: 'mysql://name:secret@host/x' },
    says: 'DATABASE_URL must begin with postgres:// or postgresql://',
  },
  {
    variables: { DATABASE_APPLICATION_URL: 'postgres://name:secret@host/x' },
    says: 'DATABASE_APPLICATION_URL needs DATABASE_URL: both are of one database, which is yours',
  },
  {
    variables: { WAYMARK_SMTP_URL: 'smtps://name:secret@host', WAYMARK_MAIL_FROM: 'waymark@example.org' },
    says: 'WAYMARK_SMTP_URL needs WAYMARK_PUBLIC_URL: links in messages begin with it',
  },
  {
    variables: { WAYMARK_SMTP_URL: 'smtps://name:secret@host', WAYMARK_PUBLIC_URL: 'https://waymark.example.org' },
    says: 'WAYMARK_SMTP_URL needs WAYMARK_MAIL_FROM: mail servers refuse messages from localhost',
  },
])('$variables: says what would be right, and no value', ({ variables, says }) => {
  expect(() => readSettings(variables, '/')).toThrow(`These settings need changing: ${says}.`);
});

it('names every setting that is wrong, misspelt or without its other half, all at once', () => {
  const variables = { PORT: 'x', WAYMARK_DEMO: 'x', WAYMARK_DATADIR: '/srv', DATABASE_APPLICATION_URL: 'postgres://x' };
  expect(() => readSettings(variables, '/')).toThrow(
    /PORT must .*; WAYMARK_DEMO must .*; WAYMARK_DATADIR is not a setting \(there are .*WAYMARK_DATA_DIR.*\); DATABASE_APPLICATION_URL needs DATABASE_URL/,
  );
});

it('leaves alone what is no setting of ours, and what the tests read', () => {
  expect(readSettings({ PATH: '/bin', SMTP_URL: 'x', WAYMARK_CHROMIUM: '/usr/bin/chromium' }, '/')).toMatchObject({
    port: 4000,
  });
});

it('takes folders from the root, and has a default for everything', () => {
  expect(readSettings({}, '/srv')).toMatchObject({ port: 4000, dataDir: '/srv/.waymark', databaseUrl: null });
});
