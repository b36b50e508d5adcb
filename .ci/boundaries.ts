import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

// Who imports whom, examined over tests too. A tool that looked at nothing reports no violation, so it must look at much.

const ROOT = resolve(import.meta.dirname, '..');

/** Fewer modules than this were never all of ours. */
const FEWEST_MODULES = 500;

export interface Examination {
  readonly modules: number;
  /** "rule: from → to", one for each violation. */
  readonly violations: readonly string[];
}

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** Holds the files under a folder to the rules in `.dependency-cruiser.js`. */
export function examine(folder: string, parts: readonly string[]): Examination {
  const tool = resolve(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = resolve(ROOT, '.dependency-cruiser.js');
  const { stdout, stderr } = spawnSync(process.execPath, [tool, '--config', rules, '--output-type', 'json', ...parts], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const { summary } = JSON.parse(stdout) as Report;
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

if (import.meta.main) {
  const { modules, violations } = examine(ROOT, ['plugins', 'benchmarks', 'server', 'client']);
  for (const violation of violations) console.error(violation);
  if (modules < FEWEST_MODULES) console.error(`Only ${modules} modules were looked at: where are the others?`);
  process.exit(violations.length > 0 || modules < FEWEST_MODULES ? 1 : 0);
}
