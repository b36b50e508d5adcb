import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// What is sent to every visitor: no sources, no secrets, nothing of the server's settings.

const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['points at sources', /[#@]\s*sourceMappingURL=(?!data:|\$|["'`])\S/],
  ['holds a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/]/],
  ['holds a key of ours', /\bwm_live_[0-9A-Za-z]{57}\b/],
  ['holds a key of a cloud', /\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
  [
    'holds a token',
    /\b(gh[pousr]_[0-9A-Za-z]{36}|npm_[0-9A-Za-z]{36}|xox[abprs]-[0-9A-Za-z-]{10,}|sk_live_[0-9A-Za-z]{16,})\b/,
  ],
  ['holds a signed token', /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}/],
  ['holds an address with a password', /\b[a-z][a-z+]*:\/\/[^\s/:@"'`$<>{}]+:[^\s/@"'`$<>{}]+@[a-z0-9]/i],
  ['names a setting of the server', /\b(WAYMARK_[A-Z_]+|DATABASE_URL|PGPASSWORD)\b/],
];

/** Sentences about what a bundle must not have. @param files text by path */
export function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => [
    ...(path.endsWith('.map') ? [`${path} tells the sources`] : []),
    ...(/(^|\/)\./.test(path) ? [`${path} is a hidden file`] : []),
    ...FORBIDDEN.flatMap(([fault, pattern]) => (pattern.test(text) ? [`${path} ${fault}`] : [])),
  ]);
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', '--filter=@waymark/client', '--output-logs=errors-only', '--ui=stream'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const folder = resolve(root, 'client/dist');
  const paths = globSync('**/{*,.*}', { cwd: folder }).filter((path) => /\.\w+$/.test(path));
  const faults = faultsOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
  if (status !== 0) console.error(`The client could not be built.\n${stdout}${stderr}`);
  if (!paths.includes('index.html')) console.error('There is no bundle to look at.');
  for (const fault of faults) console.error(fault);
  process.exit(status !== 0 || faults.length > 0 || !paths.includes('index.html') ? 1 : 0);
}
