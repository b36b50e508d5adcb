import { recordEvent } from '../changes/index.ts';
import { Institution } from '../institutions/index.ts';
import { BadUserInput, Forbidden } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { may } from '../platform/permission.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById } from '../registry/index.ts';
import { enrolmentProblem } from './enrolment-problem.ts';
import type { EnrolmentRow } from './enrolment-row.ts';
import { findProgramme } from './find-programme.ts';
import { Enrolment, type Programme } from './programme.entity.ts';

export interface EnrolInstitutions {
  readonly programmeId: string;
  readonly institutionIds: readonly string[];
}

export interface Enrolled {
  readonly programme: Programme;
  /** Those asked for that now take part, also if they did before. */
  readonly enrolments: readonly EnrolmentRow[];
  readonly problems: readonly Problem[];
}

const MOST = 1000;

/**
 * Enrols institutions in a programme. Each one that cannot be enrolled is a problem that names it; the others go on.
 *
 * @throws NotFound when there is no such programme, or none that the actor may know of
 * @throws Forbidden when the actor does not run programmes
 * @throws BadUserInput when there are more than 1,000 at once
 */
export async function enrolInstitutions(
  context: RequestContext,
  { programmeId, institutionIds }: EnrolInstitutions,
): Promise<Enrolled> {
  const { em, now } = context;
  if (institutionIds.length > MOST)
    throw new BadUserInput(`Enrol at most ${MOST} institutions at once (you sent ${institutionIds.length}).`);
  const programme = await findProgramme(context, idOf('Programme', programmeId));
  if (!may(context.actor, 'manage-programmes')) throw new Forbidden('enrol institutions');
  const ids = institutionIds.map((id) => idOf('Institution', id));
  const { suitable, problems } = await judge(context, programme, ids);

  const taking = await em.find(Enrolment, { programmeId: programme.id, institutionId: { $in: suitable } });
  const already = new Set(taking.map(({ institutionId }) => institutionId));
  for (const institutionId of suitable.filter((id) => !already.has(id))) {
    em.persist(em.create(Enrolment, { institutionId, programmeId: programme.id, enrolledAt: now() }));
    recordEvent(context, { streamId: institutionId, type: 'institution.enrolled', subject: programme.id });
  }
  await em.flush();
  return {
    programme,
    enrolments: suitable.map((institutionId) => ({ institutionId, programmeId: programme.id })),
    problems,
  };
}

/** Each institution once, in the order asked for, with what speaks against the others. */
async function judge(
  context: RequestContext,
  programme: Programme,
  ids: readonly string[],
): Promise<{ suitable: string[]; problems: Problem[] }> {
  const edition = await context.load(editionById, programme.editionId);
  if (!edition) throw new TypeError(`programme ${programme.id} has an edition that is not stored`);
  const institutions = await context.em.find(Institution, { id: { $in: [...ids] } });
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  const suitability = { suits: edition.definition.suits, language: context.language };

  const suitable = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, id] of ids.entries()) {
    const path = `institutionIds.${index}`;
    const institution = byId.get(id);
    const found = institution
      ? enrolmentProblem(institution, path, suitability)
      : problem('not-found', path, 'There is no such institution.');
    if (found) problems.push(found);
    else suitable.add(id);
  }
  return { suitable: [...suitable], problems };
}
