import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NOT_LOOKED } from './gates.ts';

// Known holes in what the server and the client run with. Whether there are any is the registry's to say: without it the
// gate says that nobody looked, which is neither good nor bad news.

/** A hole that was looked at and found not to matter here, until a day on which it is looked at again. */
export interface Accepted {
  /** As the advisory is called, GHSA-…. */
  readonly advisory: string;
  /** Why it cannot be used against Waymark. */
  readonly reason: string;
  /** ISO date. */
  readonly until: string;
}

interface Advisory {
  readonly url: string;
  readonly title: string;
  readonly severity: string;
}

/** What `npm audit --json` says, as far as it is used: `via` names another package, or tells of a hole. */
export interface AuditReport {
  readonly vulnerabilities: Readonly<Record<string, { readonly via: readonly (string | Advisory)[] }>>;
}

/** Less may wait for the next update. */
const REFUSED = new Set(['high', 'critical']);

/** What a run of the audit means: sentences about holes, or that nobody looked. */
export function verdict(output: string, accepted: readonly Accepted[], today: string): readonly string[] | null {
  const report = reportIn(output);
  if (!report) return null;
  const known = new Map(accepted.map((one) => [one.advisory, one]));
  const holes = Object.entries(report.vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((hole) => (typeof hole === 'string' ? [] : [{ name, ...hole, id: hole.url.split('/').at(-1) ?? '' }])),
  );
  return [
    ...holes
      .filter(({ severity, id }) => REFUSED.has(severity) && !known.has(id))
      .map(({ name, severity, title, url }) => `${name}: ${title} (${severity}), ${url}`),
    ...accepted
      .filter(({ until }) => until < today)
      .map(({ advisory, until }) => `${advisory} was accepted until ${until}: look at it again`),
    ...accepted
      .filter(({ advisory }) => !holes.some(({ id }) => id === advisory))
      .map(({ advisory }) => `${advisory} is accepted, and no package has it any more: take it out`),
  ];
}

function reportIn(output: string): AuditReport | null {
  try {
    const report = JSON.parse(output) as Partial<AuditReport>;
    return report.vulnerabilities ? (report as AuditReport) : null;
  } catch {
    return null;
  }
}

/** How the gate ends when nobody looked: a release must have been looked at, a commit on a train need not. */
export const exitWithoutLook = (required: boolean): number => (required ? 1 : NOT_LOOKED);

if (import.meta.main) {
  const accepted = JSON.parse(readFileSync(resolve(import.meta.dirname, 'audit-accepted.json'), 'utf8')) as Accepted[];
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  const faults = verdict(stdout, accepted, new Date().toISOString().slice(0, 10));
  if (faults === null) {
    console.error('Nobody looked for known holes: the registry gave no report. Run it again where npm audit works.');
    process.exit(exitWithoutLook(process.env['WAYMARK_AUDIT'] === 'required'));
  }
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
