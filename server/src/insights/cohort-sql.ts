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
 * One row for each enrolled institution: its assessment of the round with what it has achieved so far, and that of the
 * round before. To be used as `with cohort as (…)`.
 *
 * @param compared also has `previously_achieved`, which costs a look-up for each
 */
export function cohortSql(
  context: RequestContext,
  { programmeId, roundId, previousRoundId, filter }: CohortQuestion,
  compared = false,
): Sql {
  const where = allOf(
    sql`e.programme_id = ${programmeId}`,
    visibleEnrolments(context),
    matchingText(filter.text),
    oneOf(raw('i.local_authority_code'), filter.localAuthorities),
    filter.state ? sql`${STATE} = ${filter.state}` : null,
  );
  return sql`
    select i.id as institution_id, i.name, a.id as assessment_id, ${STATE} as state, v.achieved, v.applicable, v.scorable,
      pa.id as previous_assessment_id ${raw(compared ? ', pv.achieved as previously_achieved' : '')}
    from enrolment e join institution i on i.id = e.institution_id
    left join assessment a on a.institution_id = e.institution_id and a.round_id = ${roundId}
    left join evaluation v on v.institution_id = a.institution_id and v.assessment_id = a.id
    left join assessment pa on pa.institution_id = e.institution_id and pa.round_id = ${previousRoundId}
    ${raw(compared ? 'left join evaluation pv on pv.institution_id = pa.institution_id and pv.assessment_id = pa.id' : '')}
    where ${where}`;
}
