import { expect, it } from 'vitest';
import { faultsOf, type Lockfile, type Manifest } from './lockfile.ts';

const SOUND: Lockfile = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { a: '1.0.0' } },
    server: { devDependencies: { b: '2.0.0-rc.1' } },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-aa' },
    'node_modules/b': {
      version: '2.0.0-rc.1',
      integrity: 'sha512-bb',
    },
    'node_modules/server': { resolved: 'server', link: true },
  },
};
const MANIFESTS: Readonly<Record<string, Manifest>> = {
  '': { dependencies: { a: '1.0.0' } },
  server: { devDependencies: { b: '2.0.0-rc.1' } },
};

const locking = (packages: Lockfile['packages']): Lockfile => ({
  ...SOUND,
  packages: { ...SOUND.packages, ...packages },
});

it('a sound lockfile has no faults', () => {
  expect(faultsOf(SOUND, MANIFESTS)).toEqual([]);
});

it.each([
  {
    name: 'a package from somewhere else',
    lockfile: locking({ 'node_modules/c': { integrity: 'sha512-c', resolved: 'https://evil.example/c.tgz' } }),
    fault: 'node_modules/c comes from https://evil.example/c.tgz',
  },
  {
    name: 'a package from a repository',
    lockfile: locking({ 'node_modules/c': { integrity: 'sha512-c', resolved: 'git+ssh://git@host/c.git#abc' } }),
    fault: 'node_modules/c comes from git+ssh://git@host/c.git#abc',
  },
  {
    name: 'a package without a checksum',
    lockfile: locking({ 'node_modules/a/node_modules/c': { version: '1.0.0' } }),
    fault: 'node_modules/a/node_modules/c has no sha512 checksum',
  },
  {
    name: 'a package with a weak checksum',
    lockfile: locking({ 'node_modules/c': { version: '1.0.0', integrity: 'sha1-c' } }),
    fault: 'node_modules/c has no sha512 checksum',
  },
  {
    name: 'a script that nobody decided about',
    lockfile: locking({ 'node_modules/c': { integrity: 'sha512-c', hasInstallScript: true } }),
    fault: 'node_modules/c runs a script when it is installed, and allowScripts does not say whether it may',
  },
])('finds $name', ({ lockfile, fault }) => {
  expect(faultsOf(lockfile, MANIFESTS)).toEqual([fault]);
});

it.each([
  {
    name: 'that asks for more than is locked',
    manifest: { devDependencies: { b: '2.0.0-rc.1', c: '1.0.0' } },
    fault: 'server/package.json asks for c 1.0.0, the lockfile for none',
  },
  {
    name: 'that asks for another version',
    manifest: { devDependencies: { b: '2.0.1' } },
    fault: 'server/package.json asks for b 2.0.1, the lockfile for 2.0.0-rc.1',
  },
  {
    name: 'that no longer asks for what is locked',
    manifest: {},
    fault: 'server/package.json asks for b no more, the lockfile for 2.0.0-rc.1',
  },
])('finds a manifest $name', ({ manifest, fault }) => {
  expect(faultsOf(SOUND, { ...MANIFESTS, server: manifest })).toEqual([fault]);
});

it.each(['^2.0.0', '*', 'github:somebody/b', 'git+https://host/b.git', 'file:../b', 'latest'])(
  'finds %s, which may be something else tomorrow',
  (version) => {
    const needs = { devDependencies: { b: version } };
    expect(faultsOf(locking({ server: needs }), { ...MANIFESTS, server: needs })).toEqual([
      `server/package.json asks for b ${version}, which is no exact version of the registry`,
    ]);
  },
);
