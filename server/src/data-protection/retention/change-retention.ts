import { recordEvent } from '../../changes/index.ts';
import { problem, type Problem } from '../../platform/problem.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { LIMITS, PERIOD_KEYS, type Periods } from './periods.ts';
import { periodsOf } from './read-periods.ts';
import { requireAdministrator } from './require-administrator.ts';
import { RetentionPolicy } from './retention-policy.entity.ts';

/** What each period is called on the screen. */
const LABELS: Readonly<Record<keyof Periods, string>> = {
  assessmentYears: 'Assessments',
  evidenceYears: 'Evidence',
  inactiveMonths: 'Accounts that are not used',
  unusedDays: 'Unused invitations',
  nameYears: 'Names of disabled accounts',
};

/**
 * Changes how long the actor's region keeps things, from the next run on. What is the same already records nothing.
 *
 * @throws Forbidden when the actor is no region administrator
 */
export async function changeRetention(context: RequestContext, periods: Periods): Promise<readonly Problem[]> {
  const { em, now } = context;
  const { actorId, organisationId } = requireAdministrator(context);
  const problems = PERIOD_KEYS.flatMap((key) => outOfRange(key, periods[key]));
  if (problems.length > 0) return problems;
  const before = await periodsOf(em, organisationId);
  const changed = PERIOD_KEYS.filter((key) => before[key] !== periods[key]);
  if (changed.length === 0) return [];

  const own = await em.findOne(RetentionPolicy, { organisationId });
  const values = { ...pick(periods), changedAt: now(), changedBy: actorId };
  if (own) em.assign(own, values);
  else em.persist(em.create(RetentionPolicy, { organisationId, ...values }));
  recordEvent(context, {
    streamId: organisationId,
    type: 'retention.changed',
    subject: organisationId,
    data: Object.fromEntries(changed.map((key) => [key, { from: before[key], to: periods[key] }])),
  });
  await em.flush();
  return [];
}

/** The periods alone, of an input that has more. */
const pick = ({ assessmentYears, evidenceYears, inactiveMonths, unusedDays, nameYears }: Periods): Periods => ({
  assessmentYears,
  evidenceYears,
  inactiveMonths,
  unusedDays,
  nameYears,
});

function outOfRange(key: keyof Periods, value: number): Problem[] {
  const { least, most, unit } = LIMITS[key];
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [problem('out-of-range', key, `${LABELS[key]}: choose ${least} to ${most} ${unit} (you said ${value}).`)];
}
