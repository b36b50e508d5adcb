import { expect, it } from 'vitest';
import { faultsOf } from './bundle.ts';

// Put together here, so that nobody who looks through this repository for secrets stumbles over them.
const KEY = `wm_live_${'a1'.repeat(28)}z`;
const AWS = `AKIA${'ABCD'.repeat(4)}`;
const GITHUB = `ghp_${'a1'.repeat(18)}`;
const TOKEN = ['eyJhbGciOiJIUzI1', 'eyJzdWIiOiIxMjM0', 'c2lnbmF0dXJlc2ln'].join('.');

it('a sound bundle has no faults', () => {
  const files = {
    'index.html': '<script type="module" src="/assets/app.js"></script>',
    'assets/app.js': 'fetch("/graphql",{headers:{authorization:"Bearer wm_live_…"}});a="https://x.example/a:b"',
    'assets/app.css': 'a{color:red}',
  };
  expect(faultsOf(files)).toEqual([]);
});

it.each([
  ['sources', { 'assets/app.js.map': '{}' }, 'assets/app.js.map tells the sources'],
  ['a hidden file', { '.env': 'x=1' }, '.env is a hidden file'],
  ['a pointer to sources', { 'a.js': 'a()\n//# sourceMappingURL=a.js.map' }, 'a.js points at sources'],
  ['a private key', { 'a.js': `"-----BEGIN ${'RSA '}PRIVATE KEY-----\nMIIabc"` }, 'a.js holds a private key'],
  ['a key of ours', { 'a.js': `k="${KEY}"` }, 'a.js holds a key of ours'],
  ['a key of a cloud', { 'a.js': `k="${AWS}"` }, 'a.js holds a key of a cloud'],
  ['a token', { 'a.js': `k="${GITHUB}"` }, 'a.js holds a token'],
  ['a signed token', { 'a.js': `k="${TOKEN}"` }, 'a.js holds a signed token'],
  ['a password', { 'a.js': `k="${'postgres'}://waymark:gorse@db/x"` }, 'a.js holds an address with a password'],
  ['a setting of the server', { 'a.js': 'process.env.WAYMARK_SMTP_URL' }, 'a.js names a setting of the server'],
])('finds %s', (_what, files, fault) => {
  expect(faultsOf(files)).toContain(fault);
});
