import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtClient } from './built-client.ts';

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

/** What the build notes for us is never served, and packed copies hold what the files beside them hold. */
const isServed = (path: string): boolean => /\.\w+$/.test(path) && path !== '.vite' && !/\.(br|gz)$/.test(path);

if (import.meta.main) {
  const folder = builtClient();
  const paths = globSync('**/{*,.*}', { cwd: folder }).filter(isServed);
  const faults = faultsOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
