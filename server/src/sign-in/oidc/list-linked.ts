import type { Settings } from '../../platform/settings.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { LinkedIdentity } from './linked-identity.entity.ts';
import type { LinkedSignInType } from './linked-sign-in.types.ts';

/** The accounts by which the viewer may sign in, oldest first. */
export async function listLinked(context: RequestContext): Promise<readonly LinkedSignInType[]> {
  const { em, services } = context;
  const { id: personId } = signedInPerson(context);
  const linked = await em.find(LinkedIdentity, { personId }, { orderBy: { linkedAt: 'asc', id: 'asc' } });
  return linked.map(({ id, issuer, label, linkedAt, lastUsedAt = null }) => ({
    id,
    provider: providerName(issuer, services.settings),
    label,
    linkedAt,
    lastUsedAt,
  }));
}

/** A service that is no longer set keeps its address for a name. */
function providerName(issuer: string, { oidc }: Settings): string {
  return oidc?.issuer === issuer ? oidc.name : new URL(issuer).hostname;
}
