import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { loadModule, parseSync, type Node } from 'libpg-query';

/** A migration as it is to be checked. */
export interface CheckedMigration {
  readonly name: string;
  readonly statements: readonly string[];
  /** Whether its statements run in one transaction. */
  readonly transactional: boolean;
}

await loadModule();

/**
 * Holds a migration to what docs/migrations.md asks for, so that servers of the version before go on working while it runs
 * and afterwards.
 *
 * @param earlier names of the migrations before it
 * @returns a sentence for each violation
 */
export function lintMigration(migration: CheckedMigration, earlier: readonly string[]): readonly string[] {
  const kind = kindOf(migration.name, earlier);
  if (typeof kind === 'string') return [kind];
  return [...ownRules(migration, kind.contracts), ...squawk(migration, kind.contracts)];
}

const NAME = /^\d{8}-\d{6}-(?:expand|contract-since-(\d{8}-\d{6}))-[a-z0-9-]+$/;

function kindOf(name: string, earlier: readonly string[]): { readonly contracts: boolean } | string {
  const found = NAME.exec(name);
  if (!found) return `its name says neither "-expand-" nor "-contract-since-<number of a migration>-"`;
  const [, since] = found;
  if (since !== undefined && !earlier.some((one) => one.startsWith(`${since}-`)))
    return `there is no migration ${since} before it`;
  return { contracts: since !== undefined };
}

type Parsed = Node & Readonly<Record<string, unknown>>;

/** A kind of statement that has no place, whatever it says, with what to do instead. */
const NEVER: Readonly<Record<string, string>> = {
  RenameStmt: 'renames: add a new column or table, write both, and take the old one away in a later version',
  UpdateStmt: 'changes rows, which stay locked until it ends: have a job do it in batches',
  DeleteStmt: 'removes rows, which stay locked until it ends: have a job do it in batches',
  TruncateStmt: 'empties a table, which the version before still reads',
  VacuumStmt: 'is for whoever runs the database',
  LockStmt: 'locks a table: others wait',
  TransactionStmt: 'ends or begins a transaction: the runner does',
};

/** What takes away something that is there. */
const TAKES_AWAY = new Set([
  'AT_DropColumn',
  'AT_DropConstraint',
  'AT_AlterColumnType',
  'AT_SetNotNull',
  'AT_DropNotNull',
]);

function ownRules({ statements, transactional }: CheckedMigration, contracts: boolean): readonly string[] {
  if (statements.length === 0) return ['it does nothing'];
  const parsed = statements.flatMap((sql) => parseSync(sql).stmts?.map(({ stmt }) => stmt as Parsed) ?? []);
  const made = new Set(parsed.flatMap((statement) => madeBy(statement) ?? []));
  return [
    ...parsed.flatMap((statement) => {
      const [kind = ''] = Object.keys(statement);
      const fault = NEVER[kind] ?? (contracts ? null : takingAway(statement, made));
      return fault ? [fault] : [];
    }),
    ...(transactional ? [] : parsed.flatMap((statement, place) => runTwice(statement, parsed[place - 1]) ?? [])),
  ];
}

interface Statements {
  readonly CreateStmt?: { readonly relation: { readonly relname: string } };
  readonly AlterTableStmt?: {
    readonly relation: { readonly relname: string };
    readonly cmds: readonly { readonly AlterTableCmd: { readonly subtype: string } }[];
  };
  readonly DropStmt?: { readonly removeType: string; readonly concurrent?: boolean; readonly missing_ok?: boolean };
  readonly IndexStmt?: { readonly idxname?: string; readonly concurrent?: boolean };
}
const as = (statement: Parsed | undefined): Statements => (statement ?? {}) as Statements;

const madeBy = (statement: Parsed): string | undefined => as(statement).CreateStmt?.relation.relname;

/** What the version before may still use is taken away by a later migration; what this one made itself may go. */
function takingAway(statement: Parsed, made: ReadonlySet<string>): string | null {
  const { AlterTableStmt: altered, DropStmt: dropped } = as(statement);
  if (dropped && !(dropped.removeType === 'OBJECT_INDEX' && dropped.missing_ok))
    return `drops something (${dropped.removeType}): that is for a migration "-contract-since-…"`;
  if (!altered || made.has(altered.relation.relname)) return null;
  const taken = altered.cmds.find(({ AlterTableCmd: { subtype } }) => TAKES_AWAY.has(subtype));
  return taken
    ? `takes something away (${taken.AlterTableCmd.subtype}): that is for a migration "-contract-since-…"`
    : null;
}

/** Without a transaction a migration may stop anywhere and is run again from its beginning. */
function runTwice(statement: Parsed, before: Parsed | undefined): string | null {
  const { IndexStmt: index, DropStmt: dropped, AlterTableStmt: altered } = as(statement);
  if (dropped?.removeType === 'OBJECT_INDEX' && dropped.concurrent && dropped.missing_ok) return null;
  if (altered?.cmds.every(({ AlterTableCmd: { subtype } }) => subtype === 'AT_ValidateConstraint')) return null;
  // One that was cut short leaves an index that is not used and has the name.
  if (index?.concurrent && as(before).DropStmt?.concurrent) return null;
  return 'may be run twice outside a transaction: there may only be "drop index concurrently if exists", "create index concurrently" after it, and "validate constraint"';
}

/** These are of taste, or asked for by other means. */
const NOT_ASKED = ['prefer-bigint-over-int', 'prefer-robust-stmts', 'require-statement-timeout'];
/** What contracting is for. */
const OF_CONTRACTING = ['ban-drop-column', 'ban-drop-table', 'ban-drop-not-null'];

interface Found {
  readonly rule_name: string;
  readonly message: string;
}

/** Squawk's rules on locks and on what breaks others (https://squawkhq.com). The runner sets the lock time-out for every migration. */
function squawk({ statements, transactional }: CheckedMigration, contracts: boolean): readonly string[] {
  const require = createRequire(import.meta.url);
  const sql = ["set lock_timeout = '2s'", ...statements].join(';\n') + ';\n';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      require.resolve('squawk-cli/js/bin/squawk'),
      '--reporter=json',
      '--pg-version=15.0',
      '--stdin-filepath=migration.sql',
      `--exclude=${[...NOT_ASKED, ...(contracts ? OF_CONTRACTING : [])].join(',')}`,
      ...(transactional ? ['--assume-in-transaction'] : []),
    ],
    { input: sql, encoding: 'utf8' },
  );
  // Silence is no approval: the report of nothing is an empty list.
  if (!stdout.startsWith('[')) throw new Error(`squawk said nothing: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as readonly Found[]).map(({ rule_name: rule, message }) => `${rule}: ${message}`);
}
