import { sql, type EntityManager } from '@mikro-orm/postgresql';
import type { BenchmarkOutcome } from '@waymark/kit';
import type { Sql } from '../persistence/conditions.ts';
import { within, type Scope } from './scope.ts';

/** The assessment after which a batch begins. */
export interface Cursor {
  readonly institutionId: string;
  readonly assessmentId: string;
}

/** An assessment with its stored result. What scoring takes stays text: it is parsed where it is scored. */
export interface ReadAssessment extends Cursor {
  readonly editionId: string;
  readonly achieved: number;
  readonly applicable: number;
  readonly outcomes: Readonly<Record<string, BenchmarkOutcome>>;
  readonly facts: string;
  readonly answers: string;
  /** ISO date for which the stored result holds. */
  readonly asOf: string;
  /** What scoring saw of the evidence, once frozen: JSON of `EvidenceFact[]`. */
  readonly frozen: string | null;
  /** The evidence as it is now, where it was not frozen: JSON of `EvidenceRow[]`. Null for none. */
  readonly evidence: string | null;
}

interface Wanted {
  readonly scope: Scope;
  /** Ids of the editions that can be compared. */
  readonly editions: readonly string[];
  readonly after: Cursor | null;
  readonly size: number;
}

const FIRST: Cursor = {
  institutionId: '00000000-0000-0000-0000-000000000000',
  assessmentId: '00000000-0000-0000-0000-000000000000',
};

/**
 * Reads the next assessments in the order of their keys, in one statement for all of them. A cleared
 * answer is none.
 */
export function readBatch(em: EntityManager, wanted: Wanted): Promise<ReadAssessment[]> {
  return em.transactional(async (inner) => {
    await inner.execute(IN_ORDER);
    return inner.execute<ReadAssessment[]>(batchSql(wanted));
  });
}

/**
 * The rules on rows make the planner expect few rows, and it would read all assessments for each batch, sort them, and
 * have other processes help. Along the key it reads as many as it gives.
 */
const IN_ORDER =
  'set local enable_sort = off; set local enable_seqscan = off; set local max_parallel_workers_per_gather = 0';

function batchSql({ scope, editions, after, size }: Wanted): Sql {
  const { institutionId, assessmentId } = after ?? FIRST;
  return sql`
    with page as (
      select a.institution_id, a.id, a.edition_id, a.facts from assessment a
      where (a.institution_id, a.id) > (${institutionId}::uuid, ${assessmentId}::uuid)
        and a.edition_id = any (${`{${editions.join(',')}}`}::uuid[]) and ${within(scope)}
      order by a.institution_id, a.id limit ${size})
    select p.institution_id as "institutionId", p.id as "assessmentId", p.edition_id as "editionId", p.facts::text as facts,
      e.achieved, e.applicable, e.as_of::text as "asOf", nullif(e.evidence, '[]')::text as frozen,
      (select json_build_array(coalesce(json_agg(n.criterion), '[]'), coalesce(json_agg(n.item), '[]'),
          coalesce(json_agg(coalesce(to_jsonb(n.not_applicable), n.value)), '[]'))::text from answer n
        where n.institution_id = p.institution_id and n.assessment_id = p.id
          and (n.value is not null or n.not_applicable is not null)) as answers,
      coalesce((
        select json_object_agg(r.slot, r.outcome) from benchmark_result r
        where r.institution_id = p.institution_id and r.assessment_id = p.id), '{}') as outcomes,
      case when e.evidence is null then (
        select json_agg(json_build_object('type', i.type, 'typeRevision', i.type_revision, 'payload', i.payload,
          'criteria', (select coalesce(json_agg(l.criterion), '[]') from evidence_link l
            where l.institution_id = i.institution_id and l.evidence_id = i.id)))::text
        from evidence_item i where i.institution_id = p.institution_id and i.removed_at is null) end as evidence
    -- By its key for each: how many there are in a page is not what the planner expects.
    from page p cross join lateral (
      select * from evaluation v where v.institution_id = p.institution_id and v.assessment_id = p.id offset 0) e
    order by p.institution_id, p.id`;
}
