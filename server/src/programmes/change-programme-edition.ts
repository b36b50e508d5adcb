import { recordEvent } from '../changes/index.ts';
import { Forbidden } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { may } from '../platform/permission.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { ProgrammeResult } from './create-programme.ts';
import { findAvailableEdition, isProblem } from './find-available-edition.ts';
import { Programme } from './programme.entity.ts';
import { findProgramme } from './find-programme.ts';

/**
 * Chooses another edition for a programme. Assessments already begun keep the edition that they were begun with.
 *
 * @throws NotFound when there is no such programme, or none that the actor may know of
 * @throws Forbidden when the actor does not run programmes
 */
export async function changeProgrammeEdition(
  context: RequestContext,
  programmeId: string,
  editionId: string,
): Promise<ProgrammeResult> {
  const programme = await findProgramme(context, idOf('Programme', programmeId));
  if (!may(context.actor, 'manage-programmes')) throw new Forbidden("change a programme's edition");
  const edition = await findAvailableEdition(context, editionId);
  if (isProblem(edition)) return { programme: null, problems: [edition] };
  if (programme.editionId === edition.id) return { programme, problems: [] };

  const data = { from: programme.editionId, to: edition.id };
  const changed = await context.em.findOneOrFail(Programme, { id: programme.id });
  changed.editionId = edition.id;
  recordEvent(context, {
    streamId: programme.organisationId,
    type: 'programme.edition-changed',
    subject: programme.id,
    data,
  });
  await context.em.flush();
  return { programme: changed, problems: [] };
}
