import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// What `npm ci` would install, held to a few rules: one registry, nothing without a checksum, no surprises at install time.

/** A manifest, as far as it says what is needed. */
export interface Manifest {
  readonly dependencies?: Needs;
  readonly devDependencies?: Needs;
  readonly optionalDependencies?: Needs;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

type Needs = Readonly<Record<string, string>>;

interface Locked extends Manifest {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Sentences about what is wrong. @param manifests by folder, "" for the root */
export function faultsOf(lockfile: Lockfile, manifests: Readonly<Record<string, Manifest>>): readonly string[] {
  return [
    ...Object.entries(lockfile.packages).flatMap(([path, locked]) => faultsOfPackage(path, locked)),
    ...Object.entries(manifests).flatMap(([folder, manifest]) => faultsOfManifest(folder, manifest, lockfile)),
    ...scriptsNobodyDecided(lockfile, manifests['']?.allowScripts ?? {}),
  ];
}

function faultsOfPackage(path: string, { link, resolved, integrity }: Locked): readonly string[] {
  if (link || !path.includes('node_modules/')) return [];
  return [
    // Without an address it comes from the registry that npm is set to, and .npmrc has npm leave such addresses out.
    ...(resolved === undefined ? [] : [`${path} comes from ${resolved}`]),
    ...(integrity?.startsWith('sha512-') ? [] : [`${path} has no sha512 checksum`]),
  ];
}

function faultsOfManifest(folder: string, manifest: Manifest, { packages }: Lockfile): readonly string[] {
  const name = folder === '' ? 'package.json' : `${folder}/package.json`;
  const locked = packages[folder];
  if (!locked) return [`${name} is not in the lockfile: run npm install`];
  return KINDS.flatMap((kind) => {
    const [wanted, known] = [manifest[kind] ?? {}, locked[kind] ?? {}];
    return [...new Set([...Object.keys(wanted), ...Object.keys(known)])].flatMap((dependency) => {
      const version = wanted[dependency];
      if (version !== known[dependency])
        return [
          `${name} asks for ${dependency} ${version ?? 'no more'}, the lockfile for ${known[dependency] ?? 'none'}`,
        ];
      return version !== undefined && EXACT.test(version)
        ? []
        : [`${name} asks for ${dependency} ${version ?? ''}, which is no exact version of the registry`];
    });
  });
}

function scriptsNobodyDecided({ packages }: Lockfile, decided: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(packages).flatMap(([path, { hasInstallScript }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    return hasInstallScript && !(name in decided)
      ? [`${path} runs a script when it is installed, and allowScripts does not say whether it may`]
      : [];
  });
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const read = <Content>(path: string): Content => JSON.parse(readFileSync(resolve(root, path), 'utf8')) as Content;
  const folders = globSync('{server,client,plugins/*,benchmarks/*}/package.json', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/').replace(/\/package\.json$/, ''),
  );
  const manifests = Object.fromEntries(
    ['', ...folders].map((folder) => [
      folder,
      read<Manifest>(folder === '' ? 'package.json' : `${folder}/package.json`),
    ]),
  );
  const faults = faultsOf(read<Lockfile>('package-lock.json'), manifests);
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 || folders.length < 5 ? 1 : 0);
}
