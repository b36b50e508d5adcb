import { describe, expect, it } from 'vitest';
import { ANONYMOUS, type Actor, type Role } from '../platform/actor.ts';
import { actionsAt, type InstitutionAction } from './institution.policy.ts';

const person = (role: Role, organisationId: string, organisationKind: 'region' | 'institution' | 'partner'): Actor => ({
  kind: 'person',
  id: 'p',
  name: 'A person',
  sessionHash: 's',
  membership: { id: 'm', organisationId, organisationKind, role },
});

describe('at an institution', () => {
  it.each<{ name: string; actor: Actor; may: readonly InstitutionAction[] }>([
    {
      name: 'its careers leader',
      actor: person('careers-leader', 'here', 'institution'),
      may: ['answer', 'submit', 'add-evidence', 'share', 'manage-people', 'read-trail'],
    },
    {
      name: 'its headteacher',
      actor: person('headteacher', 'here', 'institution'),
      may: ['answer', 'submit', 'add-evidence', 'share', 'manage-people', 'read-trail'],
    },
    { name: 'its contributor', actor: person('contributor', 'here', 'institution'), may: ['answer', 'add-evidence'] },
    { name: 'its governor', actor: person('governor', 'here', 'institution'), may: [] },
    { name: 'a careers leader of another', actor: person('careers-leader', 'there', 'institution'), may: [] },
    {
      name: 'a region administrator',
      actor: person('region-administrator', 'region', 'region'),
      may: ['manage-people', 'read-trail'],
    },
    { name: 'a facilitator', actor: person('facilitator', 'region', 'region'), may: [] },
    { name: 'a partner', actor: person('partner', 'partner', 'partner'), may: [] },
    {
      name: 'an API client',
      actor: { kind: 'client', id: 'c', name: 'C', organisationId: 'here', scopes: ['status:read', 'evidence:read'] },
      may: [],
    },
    { name: 'a stranger', actor: ANONYMOUS, may: [] },
  ])('$name may $may', ({ actor, may }) => {
    expect(actionsAt(actor, 'here')).toEqual(may);
  });
});
