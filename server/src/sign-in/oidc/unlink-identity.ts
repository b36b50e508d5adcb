import { NotFound } from '../../platform/errors.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { recordLinking } from './link-identity.ts';
import { LinkedIdentity } from './linked-identity.entity.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Takes an account of another service away from the viewer's ways in. A link by e-mail always stays.
 *
 * @throws NotFound when it is nobody's, or somebody else's
 */
export async function unlinkIdentity(context: RequestContext, id: string): Promise<void> {
  const { id: personId } = signedInPerson(context);
  const { em } = context;
  const linked = UUID.test(id) ? await em.findOne(LinkedIdentity, { id, personId }) : null;
  if (!linked) throw new NotFound('linked account');
  em.remove(linked);
  recordLinking(context, 'sign-in.unlinked', id);
  await em.flush();
}
