import {
  canonicalJson,
  createRuleBook,
  evaluate,
  type Answer,
  type Edition,
  type Evaluation,
  type InstitutionFacts,
} from '@waymark/kit';
import pg from 'pg';
import { verifyAll } from '../../src/audit/index.ts';
import { asServer } from '../../src/persistence/as-server.ts';
import { connect } from '../../src/persistence/orm.ts';
import { module as planted } from '../../testing/planted-modules/ledger/index.ts';
import { compareLedger, type Compared, type SavedEvent, type StoredAnswer } from './compare-ledger.ts';
import type { Save } from './ledger.ts';

/** What a check looked at, and what it found. */
export interface Checked extends Compared {
  /** Events in the chains that were verified. */
  readonly events: number;
  /** Evaluations that were computed again. */
  readonly evaluations: number;
}

/**
 * Checks a database after whatever happened to it: the ledger, every evaluation of the planted set, the chains of events
 * and the frozen results, and the indexes.
 *
 * @param url the owner's
 */
export async function checkWorld(url: string, saves: readonly Save[]): Promise<Checked> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const compared = await checkLedger(client, saves);
    const evaluated = await checkEvaluations(client);
    const indexes = await checkIndexes(client);
    const chained = await checkChains(url);
    return {
      ...compared,
      events: chained.events,
      evaluations: evaluated.count,
      faults: [...compared.faults, ...evaluated.faults, ...indexes, ...chained.faults],
    };
  } finally {
    await client.end();
  }
}

async function checkLedger(client: pg.Client, saves: readonly Save[]): Promise<Compared> {
  const ids = [...new Set(saves.map(({ assessmentId }) => assessmentId))];
  const { rows: answers } = await client.query<StoredAnswer>(
    `select assessment_id as "assessmentId", criterion, revision, (value->>'number')::int as value
     from answer where assessment_id = any($1::uuid[])`,
    [ids],
  );
  const { rows: events } = await client.query<SavedEvent>(
    `select subject as "assessmentId", data->>'criterion' as criterion, (data->>'revision')::int as revision
     from domain_event where type = 'answer.saved' and subject = any($1::text[])`,
    [ids],
  );
  const { rows } = await client.query<{ id: string; revision: number }>(
    'select id, revision from assessment where id = any($1::uuid[])',
    [ids],
  );
  return compareLedger(saves, { answers, events, revisions: new Map(rows.map(({ id, revision }) => [id, revision])) });
}

interface Evaluated {
  readonly id: string;
  readonly facts: InstitutionFacts;
  readonly definition: Edition;
  readonly answers: readonly Answer[];
  readonly revision: number;
  readonly evaluated: number | null;
  readonly result: Evaluation | null;
}

/** Computes every evaluation of the planted set again, from the answers as they are stored. */
async function checkEvaluations(client: pg.Client): Promise<{ readonly count: number; readonly faults: string[] }> {
  const rules = createRuleBook([planted]);
  const { rows } = await client.query<Evaluated>(
    `select a.id, a.facts, e.definition, a.revision, v.revision as evaluated, v.result,
       coalesce((select jsonb_agg(jsonb_build_object('criterion', w.criterion, 'item', w.item, 'value', w.value))
         from answer w where w.assessment_id = a.id and w.value is not null), '[]') as answers
     from assessment a join edition e on e.id = a.edition_id left join evaluation v on v.assessment_id = a.id
     where e.module_id = $1`,
    [planted.id],
  );
  const faults = rows.flatMap(({ id, facts, definition, answers, revision, evaluated, result }) => {
    if (result === null || evaluated !== revision)
      return [`evaluation of ${id} is of revision ${evaluated}, and the assessment of ${revision}`];
    const again = evaluate(definition, rules, { answers, evidence: [], institution: facts, asOf: result.asOf });
    return canonicalJson(again) === canonicalJson(result) ? [] : [`evaluation of ${id} is not that of its answers`];
  });
  return { count: rows.length, faults };
}

/** PostgreSQL's own look at its indexes and at the rows that they should have. */
async function checkIndexes(client: pg.Client): Promise<readonly string[]> {
  try {
    await client.query('create extension if not exists amcheck');
    await client.query(
      `select bt_index_check(c.oid, true) from pg_class c join pg_am m on m.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
       where m.amname = 'btree' and c.relkind = 'i' and n.nspname in ('public', 'waymark_jobs')`,
    );
    return [];
  } catch (error) {
    return [`amcheck: ${String(error)}`];
  }
}

async function checkChains(url: string): Promise<{ readonly events: number; readonly faults: readonly string[] }> {
  const orm = await connect(url);
  try {
    const { events, faultCount, faults } = await verifyAll(asServer(orm), []);
    return {
      events,
      faults: faultCount === 0 ? [] : [`verify finds ${faultCount} faults, the first: ${faults[0]?.message}`],
    };
  } finally {
    await orm.close();
  }
}
