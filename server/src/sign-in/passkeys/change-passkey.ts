import { requireOwnProof } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Problem } from '../../platform/problem.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { tellOwner } from '../account-notice.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { isUuid } from '../secret.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { passkeyNameProblem } from './add-passkey.ts';
import { Passkey } from './passkey.entity.ts';

/**
 * Gives a passkey of the viewer's another name.
 *
 * @throws NotFound when it is nobody's, or somebody else's
 */
export async function renamePasskey(context: RequestContext, id: string, name: string): Promise<readonly Problem[]> {
  const passkey = await ownPasskey(context, id);
  const badName = passkeyNameProblem(name);
  if (badName) return [badName];
  if (passkey.name === name.trim()) return [];
  passkey.name = name.trim();
  recordAccountEvent(context, 'passkey.renamed');
  await context.em.flush();
  return [];
}

/**
 * Takes a passkey of the viewer's away: with it nobody signs in any more.
 *
 * @throws NotFound when it is nobody's, or somebody else's
 * @throws ProofNeeded when the viewer did not prove lately who they are
 */
export async function removePasskey(context: RequestContext, id: string): Promise<void> {
  const passkey = await ownPasskey(context, id);
  await requireOwnProof(context);
  context.em.remove(passkey);
  recordAccountEvent(context, 'passkey.removed');
  await context.em.flush();
  await tellOwner(context, 'passkey-removed');
}

async function ownPasskey(context: RequestContext, id: string): Promise<Passkey> {
  const { id: personId } = signedInPerson(context);
  const passkey = isUuid(id) ? await context.em.findOne(Passkey, { id, personId }) : null;
  if (!passkey) throw new NotFound('passkey');
  return passkey;
}
