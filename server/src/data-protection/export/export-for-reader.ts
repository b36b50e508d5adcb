import { requireRecentProof } from '../../people/index.ts';
import { asServer } from '../../persistence/as-server.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { recordPersonEvent } from '../record-person-event.ts';
import { subjectOf } from '../subject.ts';
import { exportPerson, type PersonExport } from './export-person.ts';

/**
 * Everything that is held about the actor, or for a region administrator about anybody, such as when a person asks by
 * letter. That it was read is recorded, in their trail and in that of whoever read it.
 *
 * @param personId global id; null for the actor's own
 * @throws Unauthenticated for a program and for a stranger
 * @throws NotFound when there is nobody, or it is not the actor's business
 * @throws ProofNeeded when it is somebody else's, and the actor did not prove lately who they are
 */
export async function exportForReader(context: RequestContext, personId: string | null): Promise<PersonExport> {
  const { person, actor, self } = await subjectOf(context, personId);
  if (!self) await requireRecentProof(context);
  const em = asServer(context.services.orm);
  await recordPersonEvent(em, { personId: person.id, type: 'person.exported', actor, now: context.now() });
  await em.flush();
  return exportPerson(em, person.id, context.now());
}
