import { raw, sql } from '@mikro-orm/postgresql';
import { matchingText, oneOf, visibleEnrolments } from '../institutions/index.ts';
import { allOf, type Sql } from '../persistence/conditions.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { CohortRounds } from './cohort-rounds.ts';

export type CohortState = 'not-started' | 'in-progress' | 'submitted';

/** What a cohort is narrowed to. What is absent narrows nothing. */
export interface CohortFilter {
  readonly text?: string | null;
  readonly localAuthorities?: readonly string[] | null;
  readonly state?: CohortState | null;
}

/** Which cohort, in which round, narrowed to what. */
export interface CohortQuestion extends CohortRounds {
  readonly programmeId: string;
  readonly filter: CohortFilter;
}

const STATE = raw(
  `case a.state when 'submitted' then 'submitted' when 'draft' then 'in-progress' else 'not-started' end`,
);

/**
 * One row for each enrolled institution: its assessment of the round with what it has achieved so far. To be used as
 * `with cohort as (…)`.
 */
export function cohortSql(context: RequestContext, question: CohortQuestion): Sql {
  const { text, localAuthorities } = question.filter;
  const institutions = text || localAuthorities ? 'join institution i on i.id = e.institution_id' : '';
  return sql`
    select e.institution_id, a.id as assessment_id, ${STATE} as state, v.achieved
    from enrolment e ${raw(institutions)} ${assessments(question)} where ${conditions(context, question)}`;
}

/** The same with what a line of the heat map has besides: the name `i.name`, and what was achieved in the round before. */
export function comparedCohortSql(context: RequestContext, question: CohortQuestion): Sql {
  return sql`
    select e.institution_id, i.name, a.id as assessment_id, ${STATE} as state, v.achieved, v.applicable, v.scorable,
      pv.achieved as previously_achieved
    from enrolment e join institution i on i.id = e.institution_id ${assessments(question)}
    left join assessment pa on pa.institution_id = e.institution_id and pa.round_id = ${question.previousRoundId}
    left join evaluation pv on pv.institution_id = pa.institution_id and pv.assessment_id = pa.id
    where ${conditions(context, question)}`;
}

const assessments = ({ roundId }: CohortQuestion): Sql => sql`
    left join assessment a on a.institution_id = e.institution_id and a.round_id = ${roundId}
    left join evaluation v on v.institution_id = a.institution_id and v.assessment_id = a.id`;

const conditions = (context: RequestContext, { programmeId, filter }: CohortQuestion): Sql =>
  allOf(
    sql`e.programme_id = ${programmeId}`,
    visibleEnrolments(context),
    matchingText(filter.text),
    oneOf(raw('i.local_authority_code'), filter.localAuthorities),
    filter.state ? sql`${STATE} = ${filter.state}` : null,
  );
