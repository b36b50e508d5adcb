import { describe, expect, it } from 'vitest';
import { actsForRegion, ANONYMOUS, hasRole, organisationOf, worksFor, type Actor } from './actor.ts';

const person = (membership: Extract<Actor, { kind: 'person' }>['membership']): Actor => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  sessionHash: 's',
  membership,
});
const acting = (role: 'facilitator' | 'governor', organisationKind: 'region' | 'institution') =>
  person({ id: 'm', organisationId: 'here', organisationKind, role });

describe('an actor', () => {
  it.each<{ who: string; actor: Actor; of: string | null; region: boolean; here: boolean; governs: boolean }>([
    { who: 'a stranger', actor: ANONYMOUS, of: null, region: false, here: false, governs: false },
    { who: 'a person without a role', actor: person(null), of: null, region: false, here: false, governs: false },
    {
      who: 'a governor',
      actor: acting('governor', 'institution'),
      of: 'here',
      region: false,
      here: true,
      governs: true,
    },
    {
      who: 'a facilitator',
      actor: acting('facilitator', 'region'),
      of: 'here',
      region: true,
      here: true,
      governs: false,
    },
    {
      who: 'a program',
      actor: { kind: 'client', id: 'c', name: 'C', organisationId: 'here', scopes: [] },
      of: 'here',
      region: false,
      here: false,
      governs: false,
    },
  ])('who is $who acts for $of', ({ actor, of, region, here, governs }) => {
    expect([organisationOf(actor), actsForRegion(actor), worksFor(actor, 'here'), hasRole(actor, 'governor')]).toEqual([
      of,
      region,
      here,
      governs,
    ]);
    expect(worksFor(actor, 'elsewhere')).toBe(false);
  });
});
