import { describe, expect, it } from 'vitest';
import { ANONYMOUS, type Actor, type Role } from './actor.ts';
import { may, permissionsOf } from './permission.ts';

const person = (role: Role): Actor => ({
  kind: 'person',
  id: 'p',
  name: 'A person',
  sessionHash: 's',
  membership: { id: 'm', organisationId: 'o', organisationKind: 'region', role },
});

describe('permissions', () => {
  it.each<{ role: Role; may: readonly string[] }>([
    {
      role: 'region-administrator',
      may: [
        'import-register',
        'manage-programmes',
        'adapt-sets',
        'manage-people',
        'manage-retention',
        'see-cohort',
        'read-trail',
      ],
    },
    { role: 'facilitator', may: ['see-cohort'] },
    { role: 'careers-leader', may: ['manage-people', 'read-trail'] },
    { role: 'contributor', may: [] },
    { role: 'headteacher', may: ['manage-people', 'read-trail'] },
    { role: 'governor', may: [] },
    { role: 'partner', may: ['manage-people', 'manage-api-clients'] },
  ])('of a $role are $may', ({ role, may: expected }) => {
    expect(permissionsOf(person(role))).toEqual(expected);
  });

  it.each<{ name: string; actor: Actor }>([
    { name: 'a stranger', actor: ANONYMOUS },
    {
      name: 'a person without a membership',
      actor: { kind: 'person', id: 'p', name: 'A', sessionHash: 's', membership: null },
    },
    {
      name: 'an API client',
      actor: { kind: 'client', id: 'c', name: 'C', organisationId: 'o', scopes: ['status:read'] },
    },
  ])('$name may start nothing', ({ actor }) => {
    expect(may(actor, 'see-cohort')).toBe(false);
  });
});
