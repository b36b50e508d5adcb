import { Enrolment } from '../programmes/index.ts';
import { idOf } from '../platform/global-id.ts';
import { textProblem } from '../platform/plain-text.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate, yearsAfter } from '../platform/today.ts';
import type { GrantLevel } from '../permissions/index.ts';

/** On which terms something is shared, or asked for. */
export interface Terms {
  readonly level: GrantLevel;
  /** Global id; null for the results of all programmes. */
  readonly programmeId?: string | null;
  readonly purpose: string;
  /** ISO date, included. */
  readonly endsOn: string;
}

const LONGEST_YEARS = 2;

/** Longest purpose, in UTF-16 units. */
const LONGEST_PURPOSE = 500;

/** Checks purpose and last day. */
export function termsProblems({ now }: Pick<RequestContext, 'now'>, { purpose, endsOn }: Terms): readonly Problem[] {
  const badPurpose = textProblem(purpose, { path: 'purpose', label: 'What it is for', max: LONGEST_PURPOSE });
  const badDate = endProblem(endsOn, londonDate(now()));
  return [...(badPurpose ? [badPurpose] : []), ...(badDate ? [badDate] : [])];
}

/** Checks that an institution takes part in the programme that sharing is to be limited to. */
export async function programmeProblems(
  { em }: RequestContext,
  institutionId: string,
  programmeId: string | null | undefined,
): Promise<readonly Problem[]> {
  if (typeof programmeId !== 'string') return [];
  const enrolled = await em.count(Enrolment, { institutionId, programmeId: idOf('Programme', programmeId) });
  return enrolled > 0
    ? []
    : [problem('not-enrolled', 'programmeId', 'Choose a programme that the school or college takes part in.')];
}

function endProblem(endsOn: string, today: string): Problem | null {
  const latest = yearsAfter(today, LONGEST_YEARS);
  if (endsOn > today && endsOn <= latest) return null;
  return problem(
    'out-of-range',
    'endsOn',
    `Choose a last day after ${today} and no later than ${latest} (you chose ${endsOn}).`,
  );
}
