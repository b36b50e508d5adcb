import { randomUUID } from 'node:crypto';
import { recordEvent } from '../changes/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import { may } from '../platform/permission.ts';
import { textProblem } from '../platform/plain-text.ts';
import type { Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { roundProblems, type NewRound } from './check-rounds.ts';
import { findAvailableEdition, isProblem } from './find-available-edition.ts';
import { Programme, Round } from './programme.entity.ts';

export interface NewProgramme {
  readonly name: string;
  readonly editionId: string;
  readonly rounds: readonly NewRound[];
}

/** A programme, or what is to be repaired first. */
export interface ProgrammeResult {
  readonly programme: Programme | null;
  readonly problems: readonly Problem[];
}

/**
 * Makes a programme: a cohort of institutions, still empty, that will answer one set in rounds.
 *
 * @throws Forbidden when the actor does not run programmes
 */
export async function createProgramme(
  context: RequestContext,
  { name, editionId, rounds }: NewProgramme,
): Promise<ProgrammeResult> {
  const { em, actor, now } = context;
  const organisationId = organisationOf(actor);
  if (!may(actor, 'manage-programmes') || organisationId === null) throw new Forbidden('make a programme');
  const edition = await findAvailableEdition(context, editionId);
  const badName = textProblem(name, { path: 'name', label: 'The name', max: 200 });
  const problems = [...(badName ? [badName] : []), ...(isProblem(edition) ? [edition] : []), ...roundProblems(rounds)];
  if (isProblem(edition) || problems.length > 0) return { programme: null, problems };

  const programme = em.create(Programme, {
    id: randomUUID(),
    organisationId,
    name: name.trim(),
    editionId: edition.id,
    createdAt: now(),
  });
  const made = rounds.map((round, index) =>
    em.create(Round, {
      ...round,
      id: randomUUID(),
      programmeId: programme.id,
      ordinal: index + 1,
      name: round.name.trim(),
    }),
  );
  em.persist([programme, ...made]);
  recordEvent(context, {
    streamId: organisationId,
    type: 'programme.created',
    subject: programme.id,
    data: { editionId: edition.id, rounds: made.map(({ id }) => id) },
  });
  await em.flush();
  return { programme, problems: [] };
}
