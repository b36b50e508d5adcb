import type { Client } from 'pg';
import { seededRandom } from '../../src/demo/random.ts';
import type { Course } from './course.ts';
import { hasDraft, isShared, urnOf } from './ids.ts';
import { authorityOf, leaderName, nameOf } from './people-and-places.ts';
import type { Variant } from './variants.ts';

/**
 * Lays out, in tables that only this connection sees, what a nation is made from: every variant once, and for each
 * institution what it is and which variants are its own. `statements.ts` makes the rows of it.
 */
export async function stage(
  client: Client,
  { kinds }: Course,
  variants: readonly Variant[],
  size: number,
): Promise<void> {
  const byPlace = Map.groupBy(variants, ({ kind, round }) => placeOf(kind, round));
  await client.query(TABLES);
  for (let from = 0; from < variants.length; from += AT_ONCE)
    await stageVariants(client, variants.slice(from, from + AT_ONCE));
  await stageInstitutions(client, { kinds, byPlace }, size);
  await client.query('analyze variant; analyze variant_answer; analyze variant_benchmark; analyze plan');
}

const TABLES = `
  create temp table variant (id int primary key, facts jsonb, result jsonb, receipt jsonb, receipt_hash text,
    achieved int, applicable int, answers int, answered int, items int);
  create temp table variant_answer (variant int, criterion text, item text, value jsonb);
  create temp table variant_benchmark (variant int, slot text, outcome text, percent int, points int, possible int);
  create index on variant_answer (variant);
  create index on variant_benchmark (variant);
  create temp table plan (
    n int primary key, urn text, name text, kind jsonb, authority_code text, authority_name text, leader text, pupils int,
    variants int[], draft boolean, shared boolean)`;

/** Variants that go in one message. */
const AT_ONCE = 50;
/** Institutions that go in one message. */
const INSTITUTIONS_AT_ONCE = 2_000;

async function stageVariants(client: Client, variants: readonly Variant[]): Promise<void> {
  const rows = variants.map(({ id, facts, answers, result, receipt, receiptHash: receipt_hash }) => {
    const { achieved = 0, applicable = 0 } = result.headline ?? {};
    const { answered, items } = result;
    return { id, facts, result, receipt, receipt_hash, achieved, applicable, answers: answers.length, answered, items };
  });
  await insert(client, 'variant', rows);
  await insert(
    client,
    'variant_answer',
    variants.flatMap(({ id, answers }) => answers.map((answer) => ({ variant: id, ...answer }))),
  );
  await insert(
    client,
    'variant_benchmark',
    variants.flatMap(({ id, result }) =>
      result.benchmarks.map(({ criteria: _criteria, ...benchmark }) => ({ variant: id, ...benchmark })),
    ),
  );
}

async function stageInstitutions(client: Client, choice: Choice, size: number): Promise<void> {
  const random = seededRandom(73_359);
  for (let from = 1; from <= size; from += INSTITUTIONS_AT_ONCE) {
    const count = Math.min(INSTITUTIONS_AT_ONCE, size - from + 1);
    const plans = Array.from({ length: count }, (_, index) => planOf(from + index, choice, random));
    await insert(client, 'plan', plans);
  }
}

/** What an institution's kind and variants are drawn from. */
interface Choice {
  readonly kinds: Course['kinds'];
  readonly byPlace: ReadonlyMap<string, readonly Variant[]>;
}

const placeOf = (kind: number, round: number): string => `${kind} ${round}`;

function planOf(n: number, { kinds, byPlace }: Choice, random: () => number) {
  const kind = Math.floor(random() * kinds.length);
  const { code, name } = authorityOf(n);
  return {
    n,
    urn: urnOf(n),
    name: nameOf(n),
    kind: kinds[kind],
    authority_code: code,
    authority_name: name,
    leader: leaderName(n),
    pupils: 200 + Math.floor(random() * 1_400),
    variants: [1, 2, 3].map((round) => {
      const fitting = byPlace.get(placeOf(kind, round)) ?? [];
      return fitting[Math.floor(random() * fitting.length)]?.id;
    }),
    draft: hasDraft(n),
    shared: isShared(n),
  };
}

/** Inserts rows whose fields are columns of the table; other fields are left out. */
async function insert(client: Client, table: string, rows: readonly object[]): Promise<void> {
  await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
