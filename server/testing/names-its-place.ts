import { loadModule, parseSync } from 'libpg-query';
import { DISTRIBUTED } from './distribution.ts';

await loadModule();

/** Whatever the parser gives: objects by kind, lists and values. */
type Tree = { readonly [name: string]: unknown };

/** A distributed table, where a statement names it. */
interface Mention {
  readonly table: string;
  /** What the statement calls it. */
  readonly alias: string;
  readonly key: string;
}

/** Mentions that one level of a statement sees, its own first. */
type Scope = readonly Mention[];

/**
 * Finds the distributed tables in a statement whose rows it does not look for in a certain place: by comparing their key
 * with a value, with a list of values, or with the key of a table of which that holds. For what is put in, the key must be
 * among the columns.
 *
 * @param statement one or more statements of PostgreSQL
 */
export function withoutPlace(statement: string): readonly string[] {
  const { stmts = [] } = parseSync(statement);
  return stmts.flatMap(({ stmt }) => {
    const reading = new Reading();
    reading.read(stmt, []);
    return reading.withoutPlace();
  });
}

class Reading {
  readonly #mentions: Mention[] = [];
  /** Mentions whose keys are equal. */
  #equal: [Mention, Mention][] = [];
  #placed = new Set<Mention>();

  withoutPlace(): readonly string[] {
    for (let before = -1; before !== this.#placed.size;) {
      before = this.#placed.size;
      for (const [one, other] of this.#equal) {
        if (this.#placed.has(one)) this.#placed.add(other);
        if (this.#placed.has(other)) this.#placed.add(one);
      }
    }
    return this.#mentions.filter((mention) => !this.#placed.has(mention)).map(({ table }) => table);
  }

  read(tree: unknown, outer: Scope): void {
    if (Array.isArray(tree)) for (const part of tree) this.read(part, outer);
    if (tree === null || typeof tree !== 'object' || Array.isArray(tree)) return;
    for (const [kind, part] of Object.entries(tree as Tree)) {
      const level = part as Tree;
      if (kind === 'SelectStmt') this.#level(level, [level['fromClause']], outer);
      else if (kind === 'UpdateStmt') this.#level(level, [level['relation'], level['fromClause']], outer);
      else if (kind === 'DeleteStmt') this.#level(level, [level['relation'], level['usingClause']], outer);
      else if (kind === 'InsertStmt') this.#insert(level, outer);
      else this.#part(kind, part, outer);
    }
  }

  /** One level of a statement, with the tables that it names itself. */
  #level(level: Tree, sources: readonly unknown[], outer: Scope): void {
    const own = sources.flatMap((source) => mentionsIn(source));
    this.#mentions.push(...own);
    for (const part of Object.values(level)) this.read(part, [...own, ...outer]);
    for (const source of sources) this.#using(source, own);
  }

  #insert(level: Tree, outer: Scope): void {
    const [into] = mentionsIn(level['relation']);
    if (into) {
      this.#mentions.push(into);
      const columns = (level['cols'] as readonly Tree[] | undefined)?.map((one) => (one['ResTarget'] as Tree)['name']);
      // Without a list all columns are given.
      if (!columns || columns.includes(into.key)) this.#placed.add(into);
    }
    for (const [name, part] of Object.entries(level))
      if (name !== 'relation') this.read(part, into ? [into, ...outer] : outer);
  }

  #part(kind: string, part: unknown, scope: Scope): void {
    if (kind === 'A_Expr') this.#compare(part as Tree, scope);
    if (kind === 'SubLink') this.#among(part as Tree, scope);
    if (kind === 'BoolExpr' && (part as Tree)['boolop'] !== 'AND_EXPR') this.#choose(part as Tree, scope);
    else this.read(part, scope);
  }

  /** What one of several conditions says holds when all of them say it, and of what is denied nothing does. */
  #choose({ args, boolop }: Tree, scope: Scope): void {
    const [placed, equal] = [this.#placed, this.#equal];
    const inner = (mention: Mention): boolean => !scope.includes(mention);
    const choices = (args as readonly unknown[]).map((choice) => {
      this.#placed = new Set();
      this.#equal = [];
      this.read(choice, scope);
      // What belongs to levels within is theirs whatever is chosen.
      for (const mention of [...this.#placed].filter(inner)) placed.add(mention);
      equal.push(...this.#equal.filter((pair) => pair.some(inner)));
      return this.#placed;
    });
    [this.#placed, this.#equal] = [placed, equal];
    if (boolop === 'OR_EXPR')
      for (const mention of scope) if (choices.every((choice) => choice.has(mention))) placed.add(mention);
  }

  /** `=`, `in (…)`, `= any (…)`; also of rows, part by part. */
  #compare({ name, lexpr, rexpr, kind }: Tree, scope: Scope): void {
    if (!JSON.stringify(name).includes('"="') || kind === 'AEXPR_NOT_DISTINCT') return;
    const [left, right] = [partsOf(lexpr), partsOf(rexpr)];
    for (const [place, one] of left.entries())
      this.#pair(one, right.length === left.length ? right[place] : null, scope);
    if (right.length === left.length) for (const [place, one] of right.entries()) this.#pair(one, left[place], scope);
  }

  #pair(one: unknown, other: unknown, scope: Scope): void {
    const mention = keyOf(one, scope);
    if (!mention) return;
    const theirs = keyOf(other, scope);
    if (theirs) this.#equal.push([mention, theirs]);
    // Another column says nothing about the place.
    else if (!isColumn(other)) this.#placed.add(mention);
  }

  /** `key in (select …)` */
  #among({ testexpr }: Tree, scope: Scope): void {
    for (const one of partsOf(testexpr)) {
      const mention = keyOf(one, scope);
      if (mention) this.#placed.add(mention);
    }
  }

  /** `join … using (key)` */
  #using(source: unknown, own: readonly Mention[]): void {
    for (const join of joinsIn(source)) {
      const names = ((join['usingClause'] as readonly Tree[] | undefined) ?? []).map(
        (one) => (one['String'] as Tree)['sval'],
      );
      const joined = mentionsIn([join['larg'], join['rarg']]).flatMap(
        ({ alias }) => own.find((one) => one.alias === alias) ?? [],
      );
      for (const one of joined)
        for (const other of joined)
          if (one !== other && one.key === other.key && names.includes(one.key)) this.#equal.push([one, other]);
    }
  }
}

/** The distributed tables that a level takes rows from, not those of the levels within. */
function mentionsIn(source: unknown): readonly Mention[] {
  return relationsIn(source).flatMap((relation) => {
    const table = String(relation['relname']);
    const key = DISTRIBUTED[table];
    const alias = (relation['alias'] as Tree | undefined)?.['aliasname'];
    return key === undefined ? [] : [{ table, key, alias: String(alias ?? table) }];
  });
}

function relationsIn(source: unknown): readonly Tree[] {
  if (Array.isArray(source)) return source.flatMap(relationsIn);
  if (source === null || typeof source !== 'object') return [];
  const tree = source as Tree;
  // What an update or a delete is of stands there without a name of its kind.
  if (typeof tree['relname'] === 'string') return [tree];
  const { RangeVar: relation, JoinExpr: join } = tree;
  if (relation) return [relation as Tree];
  return join ? relationsIn([(join as Tree)['larg'], (join as Tree)['rarg']]) : [];
}

function joinsIn(source: unknown): readonly Tree[] {
  if (Array.isArray(source)) return source.flatMap(joinsIn);
  const join = (source as Tree | undefined)?.['JoinExpr'] as Tree | undefined;
  return join ? [join, ...joinsIn([join['larg'], join['rarg']])] : [];
}

/** The parts of a row, or the expression itself. */
function partsOf(expression: unknown): readonly unknown[] {
  const row = (expression as Tree | undefined)?.['RowExpr'] as Tree | undefined;
  return row ? (row['args'] as readonly unknown[]) : [expression];
}

function columnOf(expression: unknown): readonly string[] | null {
  const inner = uncast(expression);
  const column = (inner as Tree | undefined)?.['ColumnRef'] as Tree | undefined;
  if (!column) return null;
  return (column['fields'] as readonly Tree[]).map((field) => String((field['String'] as Tree | undefined)?.['sval']));
}

function uncast(expression: unknown): unknown {
  const cast = (expression as Tree | undefined)?.['TypeCast'] as Tree | undefined;
  return cast ? uncast(cast['arg']) : expression;
}

const isColumn = (expression: unknown): boolean => columnOf(expression) !== null;

/** Whose key an expression is. A name without a table is of the nearest that has one. */
function keyOf(expression: unknown, scope: Scope): Mention | null {
  const column = columnOf(expression);
  if (!column) return null;
  const [name, alias] = [column.at(-1), column.at(-2)];
  return scope.find((mention) => mention.key === name && (alias === undefined || alias === mention.alias)) ?? null;
}
