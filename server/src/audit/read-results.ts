import { sql, type EntityManager } from '@mikro-orm/postgresql';
import type { Answer, Evaluation, EvidenceFact, InstitutionFacts, Receipt } from '@waymark/kit';
import { BEFORE_ALL, inBatches } from './in-batches.ts';

/** One benchmark as dashboards read it. */
export interface FlatResult {
  readonly slot: string;
  readonly outcome: string;
  readonly percent: number | null;
  readonly points: number;
  readonly possible: number;
}

/** A result that is frozen, or that the trail says is, with all that it was computed from. */
export interface FrozenResult {
  readonly institutionId: string;
  readonly assessmentId: string;
  readonly state: string;
  readonly facts: InstitutionFacts;
  /** Hash under which its edition is stored. */
  readonly edition: string;
  readonly result: Evaluation | null;
  readonly receipt: Receipt | null;
  readonly evidence: readonly EvidenceFact[] | null;
  readonly achieved: number | null;
  readonly applicable: number | null;
  readonly answers: readonly Answer[];
  readonly benchmarks: readonly FlatResult[];
  /** The event by which it was submitted. */
  readonly event: {
    readonly id: string;
    readonly sequence: number | null;
    /** Hash of the receipt, for what was submitted since it is in the event. */
    readonly receipt: string | null;
  } | null;
}

/** Reads them some at a time; of one institution alone when it is named. */
export function readResults(em: EntityManager, institutionId: string | null): AsyncGenerator<FrozenResult> {
  return inBatches<FrozenResult, readonly [string, string]>(em, {
    size: 50,
    first: [BEFORE_ALL, BEFORE_ALL],
    keyOf: (row) => [row.institutionId, row.assessmentId],
    after: ([institution, assessment], size) =>
      sql`select a.institution_id as "institutionId", a.id as "assessmentId", a.state, a.facts, edition.hash as edition,
            v.result, v.receipt, v.evidence, v.achieved, v.applicable, said.event,
            coalesce((select jsonb_agg(jsonb_build_object('criterion', w.criterion, 'item', w.item)
                || case when w.not_applicable is null then jsonb_build_object('value', w.value)
                   else jsonb_build_object('notApplicable', w.not_applicable) end)
              from answer w where w.institution_id = a.institution_id and w.assessment_id = a.id
                and (w.value is not null or w.not_applicable is not null)), '[]') as answers,
            coalesce((select jsonb_agg(jsonb_build_object('slot', b.slot, 'outcome', b.outcome, 'percent', b.percent,
                'points', b.points, 'possible', b.possible))
              from benchmark_result b where b.institution_id = a.institution_id and b.assessment_id = a.id), '[]') as benchmarks
          from assessment a
          join edition on edition.id = a.edition_id
          left join evaluation v on v.institution_id = a.institution_id and v.assessment_id = a.id
          left join lateral (
            select jsonb_build_object('id', e.id::text, 'sequence', s.sequence, 'receipt', e.data->>'receipt') as event
            from domain_event e left join event_seal s on s.event_id = e.id
            where e.stream_id = a.institution_id and e.subject = a.id::text and e.type = 'assessment.submitted'
            order by e.id desc limit 1) said on true
          where (a.institution_id, a.id) > (${institution}::uuid, ${assessment}::uuid)
            and a.institution_id = coalesce(${institutionId}::uuid, a.institution_id)
            and (a.state = 'submitted' or v.receipt is not null or said.event is not null)
          order by a.institution_id, a.id limit ${size}`,
  });
}
