import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it.each([
  { variables: { PORT: 'abc' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '65536' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '80.5' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { WAYMARK_DATA_DIR: '' }, says: 'WAYMARK_DATA_DIR must name a folder' },
  { variables: { WAYMARK_DEMO: 'yes' }, says: 'WAYMARK_DEMO must be true or false' },
  { variables: { WAYMARK_LIMIT_FACTOR: '0' }, says: 'WAYMARK_LIMIT_FACTOR must be a number from 0.1 to 10000' },
  {
    variables: { WAYMARK_SECURITY_CONTACT: 'javascript:alert(1)' },
    says: 'WAYMARK_SECURITY_CONTACT must be mailto: with an address, or an https:// address',
  },
  {
    variables: { WAYMARK_LOG_LEVEL: 'loud' },
    says: 'WAYMARK_LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
  },
  {
    variables: { DATABASE_URL: 'mysql://name:secret@host/x' },
    says: 'DATABASE_URL must begin with postgres:// or postgresql://',
  },
])('$variables: says what would be right, and no value', ({ variables, says }) => {
  expect(() => readSettings(variables, '/')).toThrow(`These settings need changing: ${says}.`);
});

it('names every setting that is wrong', () => {
  expect(() => readSettings({ PORT: 'x', WAYMARK_DEMO: 'x' }, '/')).toThrow(/PORT must .*; WAYMARK_DEMO must/);
});

it('takes folders from the root, and has a default for everything', () => {
  expect(readSettings({}, '/srv')).toMatchObject({ port: 4000, dataDir: '/srv/.waymark', databaseUrl: null });
});
