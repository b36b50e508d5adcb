/** One thing that must hold of every commit. */
export interface Gate {
  readonly name: string;
  /** Program in node_modules/.bin, then its arguments. */
  readonly command: readonly [string, ...string[]];
}

/** Exit code of a gate that could not look: neither passed nor failed. */
export const NOT_LOOKED = 3;

const turbo = (task: string): Gate['command'] => [
  'turbo',
  'run',
  task,
  '--output-logs=errors-only',
  '--ui=stream',
  '--continue',
];

/** Every gate, quick ones first. The tests are run by `npm test`. */
export const GATES: readonly Gate[] = [
  { name: 'layout', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'links in Markdown', command: ['node', '.ci/links.ts'] },
  { name: 'table of attacks and bad inputs', command: ['node', '.ci/security-table.ts'] },
  { name: 'lockfile', command: ['node', '.ci/lockfile.ts'] },
  { name: 'known holes in dependencies', command: ['node', '.ci/audit.ts'] },
  { name: 'reference of the kit is current', command: ['node', '.ci/kit-docs.ts', '--check'] },
  { name: 'names of benchmarks in the core', command: ['node', '.ci/names.ts'] },
  { name: 'boundaries', command: ['node', '.ci/boundaries.ts'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'schema is current', command: ['npm', 'run', '--silent', '-w', 'server', 'schema:check'] },
  { name: 'what the client is sent', command: ['node', '.ci/bundle.ts'] },
  { name: 'what a page weighs', command: ['node', '.ci/page-budget.ts'] },
  { name: 'permissions are current', command: ['npm', 'run', '--silent', '-w', 'server', 'permissions:check'] },
  { name: 'types', command: turbo('types') },
  { name: 'types of tools', command: turbo('types:root') },
  { name: 'lint', command: turbo('lint') },
  { name: 'lint of tools', command: turbo('lint:root') },
];
