import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it.each([
  { variables: { PORT: 'abc' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '65536' }, says: 'PORT must be a whole number from 0 to 65535' },
  { variables: { PORT: '80.5' }, says: 'PORT must be a whole number from 0 to 65535' },
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
    variables: { WAYMARK_OPERATOR_EMAIL: 'data at example' },
    says: 'WAYMARK_OPERATOR_EMAIL must be an e-mail address',
  },
  { variables: { WAYMARK_OPERATOR_NAME: 'A\nB' }, says: 'WAYMARK_OPERATOR_NAME must be one line' },
  { variables: { WAYMARK_OPERATOR_ICO_NUMBER: 'yes' }, says: 'WAYMARK_OPERATOR_ICO_NUMBER must be like ZA123456' },
  {
    variables: { WAYMARK_SECURITY_CONTACT: 'http://example.org' },
    says: 'WAYMARK_SECURITY_CONTACT must be an e-mail address, or an address that begins with https://',
  },
])('$variables: says what would be right, and no value', ({ variables, says }) => {
  expect(() => readSettings(variables, '/')).toThrow(`These settings need changing: ${says}.`);
});

it('names every setting that is wrong', () => {
  expect(() => readSettings({ PORT: 'x', WAYMARK_DEMO: 'x' }, '/')).toThrow(/PORT must .*; WAYMARK_DEMO must/);
});

it.each([
  { contact: 'security@example.org', becomes: 'mailto:security@example.org' },
  { contact: 'https://example.org/security', becomes: 'https://example.org/security' },
])('takes $contact as where to report a hole', ({ contact, becomes }) => {
  expect(readSettings({ WAYMARK_SECURITY_CONTACT: contact }, '/').operator).toMatchObject({ securityContact: becomes });
});

it('takes folders from the root, and has a default for everything', () => {
  expect(readSettings({}, '/srv')).toMatchObject({ port: 4000, dataDir: '/srv/.waymark', databaseUrl: null });
});
