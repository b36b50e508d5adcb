import { expect, it } from 'vitest';
import { readSettings, settingsAdvice } from './settings.ts';

const OIDC = {
  WAYMARK_OIDC_ISSUER: 'https://provider.example',
  WAYMARK_OIDC_CLIENT_ID: 'waymark',
  WAYMARK_OIDC_CLIENT_SECRET: 'secret',
};

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
  { variables: { WAYMARK_LIMIT_FACTOR: '0' }, says: 'WAYMARK_LIMIT_FACTOR must be a number from 0.1 to 10000' },
  { variables: { WAYMARK_DATABASE_POOL: '1.5' }, says: 'WAYMARK_DATABASE_POOL must be a whole number from 2 to 500' },
  {
    variables: { WAYMARK_DRAIN_SECONDS: '-1' },
    says: 'WAYMARK_DRAIN_SECONDS must be a number of seconds from 0 to 300',
  },
  {
    variables: { WAYMARK_SECURITY_CONTACT: 'javascript:alert(1)' },
    says: 'WAYMARK_SECURITY_CONTACT must be an e-mail address, or an address that begins with https://',
  },
  {
    variables: { WAYMARK_LOG_LEVEL: 'loud' },
    says: 'WAYMARK_LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
  },
  {
    variables: { WAYMARK_SECRET_KEY: 'c2hvcnQ=' },
    says: 'WAYMARK_SECRET_KEY must be 32 bytes in base64 or hexadecimal, as `openssl rand -base64 32` prints them',
  },
  {
    variables: { DATABASE_URL: 'mysql://name:secret@host/x' },
    says: 'DATABASE_URL must begin with postgres:// or postgresql://',
  },
  ...['anybody', '10.0.0.0/33', '10.0.0.1/8/8', '10.0.0.1;10.0.0.2', '300.0.0.1'].map((proxies) => ({
    variables: { WAYMARK_TRUSTED_PROXIES: proxies },
    says: 'WAYMARK_TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.5 or 10.0.0.0/8, separated by commas',
  })),
  ...['http://provider.example', 'provider.example', 'ftp://provider.example'].map((issuer) => ({
    variables: { ...OIDC, WAYMARK_OIDC_ISSUER: issuer },
    says: 'WAYMARK_OIDC_ISSUER must be an address that begins with https://',
  })),
  { variables: { ...OIDC, WAYMARK_OIDC_SCOPES: 'email profile' }, says: 'WAYMARK_OIDC_SCOPES must contain openid' },
  {
    variables: { WAYMARK_OIDC_ISSUER: OIDC.WAYMARK_OIDC_ISSUER, WAYMARK_OIDC_NAME: 'Somewhere' },
    says: 'WAYMARK_OIDC_CLIENT_ID and WAYMARK_OIDC_CLIENT_SECRET must be set too, or WAYMARK_OIDC_ISSUER and WAYMARK_OIDC_NAME unset',
  },
  {
    variables: { WAYMARK_OIDC_SCOPES: 'openid' },
    says: 'WAYMARK_OIDC_ISSUER and WAYMARK_OIDC_CLIENT_ID and WAYMARK_OIDC_CLIENT_SECRET must be set too, or WAYMARK_OIDC_SCOPES unset',
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

it.each([
  { contact: 'security@example.org', becomes: 'mailto:security@example.org' },
  { contact: 'https://example.org/security', becomes: 'https://example.org/security' },
])('takes $contact as where to report a hole', ({ contact, becomes }) => {
  expect(readSettings({ WAYMARK_SECURITY_CONTACT: contact }, '/').operator).toMatchObject({ securityContact: becomes });
});

it.each([
  { variables: {}, demo: true },
  { variables: { DATABASE_URL: 'postgres://owner@host/x' }, demo: false },
  { variables: { DATABASE_URL: 'postgres://owner@host/x', WAYMARK_DEMO: 'true' }, demo: true },
  { variables: { WAYMARK_DEMO: 'false' }, demo: false },
])('$variables: is a demonstration: $demo', ({ variables, demo }) => {
  expect(readSettings(variables, '/').demo).toBe(demo);
});

it('takes folders from the root, and has a default for everything', () => {
  expect(readSettings({}, '/srv')).toMatchObject({ port: 4000, dataDir: '/srv/.waymark', databaseUrl: null });
});

it('knows no other service to sign in by and trusts no proxy unless it is told', () => {
  expect(readSettings({}, '/srv')).toMatchObject({ oidc: null, trustedProxies: [] });
});

it('reads the service to sign in by, and the proxies to trust', () => {
  const { oidc, trustedProxies } = readSettings(
    { ...OIDC, WAYMARK_TRUSTED_PROXIES: ' 10.0.0.0/8, ::1 ,loopback' },
    '/srv',
  );
  expect(oidc).toEqual({
    issuer: 'https://provider.example',
    clientId: 'waymark',
    clientSecret: 'secret',
    name: 'provider.example',
    scopes: 'openid email profile',
  });
  expect(trustedProxies).toEqual(['10.0.0.0/8', '::1', 'loopback']);
});

it('lets a service on this machine be reached without TLS', () => {
  expect(readSettings({ ...OIDC, WAYMARK_OIDC_ISSUER: 'http://127.0.0.1:9000' }, '/').oidc?.issuer).toBe(
    'http://127.0.0.1:9000',
  );
});

it.each([
  { variables: {}, advice: [] },
  { variables: { WAYMARK_HOST: '0.0.0.0', WAYMARK_PUBLIC_URL: 'https://waymark.example.org' }, advice: [] },
  { variables: { WAYMARK_HOST: '0.0.0.0', PORT: '4001' }, advice: [expect.stringContaining('http://localhost:4001')] },
])('$variables: says whether the public address was forgotten', ({ variables, advice }) => {
  expect(settingsAdvice(readSettings(variables, '/'))).toEqual(advice);
});

it.each(['base64', 'base64url', 'hex'] as const)('reads the secret key in %s', (encoding) => {
  const key = Buffer.from([...Array(32).keys()].map((byte) => 255 - byte));
  expect(readSettings({ WAYMARK_SECRET_KEY: key.toString(encoding) }, '/').secretKey).toEqual(key);
});
