import { removeFromOutbox } from '../../../mail/index.ts';
import { forgetPerson } from '../../forget-person.ts';
import { recordPersonEvent } from '../../record-person-event.ts';
import type { Due, Run } from '../rule.ts';

/** Erases the one person who is due, by the server itself. */
export async function eraseDue({ em, services, now }: Run, [person]: readonly Due[]): Promise<number> {
  if (!person) return 0;
  await recordPersonEvent(em, { personId: person.key, type: 'person.erased', now });
  await em.flush();
  const forgotten = await forgetPerson(em, person.key, now);
  if (forgotten) await removeFromOutbox(services.settings.dataDir, forgotten.email);
  return forgotten ? 1 : 0;
}
