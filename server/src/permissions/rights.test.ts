import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, ApiScope } from '../platform/actor.ts';
import { callersOf } from './callers.ts';
import { refusalOf } from './refusal.ts';
import { mayCall, mayOn, reachOf } from './rights.ts';
import { nameOf, ROLES, rolesOf, SCOPES } from './roles.ts';
import { REACHES, type Reach } from './row.ts';
import { AREAS, isListed, levelOf, rowOf, type Subject } from './table.ts';

const subjects = Object.values(AREAS).flatMap((rows) => Object.keys(rows)) as Subject[];
const roles = Object.keys(ROLES) as (keyof typeof ROLES)[];

const membership = fc.constantFrom(...roles).map((role) => ({
  id: 'm',
  organisationId: 'here',
  organisationKind: ROLES[role].of,
  role,
}));
const person = fc
  .option(membership)
  .map((found): Actor => ({ kind: 'person', id: 'p', name: 'P', sessionHash: 's', membership: found }));
const key = fc
  .subarray(Object.keys(SCOPES) as ApiScope[])
  .map((scopes): Actor => ({ kind: 'client', id: 'c', name: 'C', organisationId: 'here', scopes }));
const anybody = fc.oneof(person, key, fc.constant<Actor>({ kind: 'anonymous' }));
const anything = fc.constantFrom(...subjects);

const expectOfAll = (claim: (actor: Actor, subject: Subject) => boolean) =>
  fc.assert(fc.property(anybody, anything, claim), { numRuns: 2_000 });

describe('a right', () => {
  it('is had by whoever the row names, and by nobody else', () => {
    expectOfAll((actor, subject) => {
      const row = rowOf(subject);
      const named = (Object.keys(REACHES) as Reach[]).flatMap((reach) => row[reach] ?? []);
      return mayCall(actor, subject) === callersOf(actor).some((caller) => named.includes(caller));
    });
  });

  it('on what is elsewhere is had by those alone whose right is everywhere', () => {
    expectOfAll((actor, subject) => mayOn(actor, subject, 'elsewhere') === (reachOf(actor, subject) === 'everywhere'));
  });

  it('on what is shared, one’s own account or no secret gives none on what belongs to an organisation', () => {
    expectOfAll((actor, subject) => {
      const reach = reachOf(actor, subject);
      return mayOn(actor, subject, 'here') === (reach === 'everywhere' || reach === 'own');
    });
  });

  it('to change anything is never a key’s', () => {
    fc.assert(
      fc.property(key, anything, (actor, subject) => !(subject.startsWith('Mutation.') && mayCall(actor, subject))),
    );
  });

  it('is never less for a key with one scope more', () => {
    const both = fc.tuple(key, fc.constantFrom(...(Object.keys(SCOPES) as ApiScope[])), anything);
    fc.assert(
      fc.property(both, ([actor, scope, subject]) => {
        const more: Actor = actor.kind === 'client' ? { ...actor, scopes: [...actor.scopes, scope] } : actor;
        return !mayCall(actor, subject) || mayCall(more, subject);
      }),
    );
  });
});

describe('the table', () => {
  it('lists each thing once', () => {
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects.every(isListed)).toBe(true);
    expect(isListed('toString')).toBe(false);
  });

  it('lets no stranger change anything, or read what belongs to anybody', () => {
    const open = subjects.filter((subject) => mayCall({ kind: 'anonymous' }, subject) && !subject.startsWith('/'));
    expect(open).toEqual([
      'Query.viewer',
      'Query.demoPersonas',
      'Query.node',
      'Query.nodes',
      'Query.signInProvider',
      'Query.service',
    ]);
  });

  it('names nobody twice in a row, so that a right has one reach', () => {
    for (const subject of subjects) {
      const row = rowOf(subject);
      const reaches = (Object.keys(REACHES) as Reach[]).filter((reach) => reach !== 'self');
      const named = reaches.flatMap((reach) => row[reach] ?? []);
      expect(named, subject).toEqual([...new Set(named)]);
    }
  });

  it('asks for the least level where a row names none', () => {
    expect([levelOf('Institution'), levelOf('EvidenceItem')]).toEqual(['headline', 'evidence']);
  });
});

describe('a refusal', () => {
  it('is given exactly where there is no right', () => {
    expectOfAll((actor, subject) => (refusalOf(actor, subject) === null) === mayCall(actor, subject));
  });

  it.each<{ who: string; actor: Actor; name: string; code: string; message: string }>([
    {
      who: 'a stranger',
      actor: { kind: 'anonymous' },
      name: 'Mutation.saveAnswer',
      code: 'UNAUTHENTICATED',
      message: 'Sign in first.',
    },
    {
      who: 'a program',
      actor: { kind: 'client', id: 'c', name: 'C', organisationId: 'o', scopes: ['evidence:read'] },
      name: 'Query.programmes',
      code: 'FORBIDDEN',
      message:
        'You may not list programmes: region administrators, facilitators, careers leaders, contributors, headteachers, governors, partners, keys with the scope INSTITUTIONS_READ and keys with the scope STATUS_READ can.',
    },
    {
      who: 'somebody without a role',
      actor: { kind: 'person', id: 'p', name: 'P', sessionHash: 's', membership: null },
      name: 'Query.modules',
      code: 'FORBIDDEN',
      message:
        'You may not see the loaded modules and what is wrong with them: region administrators and facilitators can.',
    },
    {
      who: 'a program that would make keys',
      actor: { kind: 'client', id: 'c', name: 'C', organisationId: 'o', scopes: [] },
      name: 'Mutation.createApiClient',
      code: 'FORBIDDEN',
      message: 'You may not make keys: partners can.',
    },
    {
      who: 'a stranger who asks for what is not listed',
      actor: { kind: 'anonymous' },
      name: 'Query.planted',
      code: 'UNAUTHENTICATED',
      message: 'Sign in first.',
    },
    {
      who: 'anybody else who does',
      actor: { kind: 'person', id: 'p', name: 'P', sessionHash: 's', membership: null },
      name: 'Query.planted',
      code: 'FORBIDDEN',
      message: 'You may not do this here.',
    },
  ])('says to $who who can', ({ actor, name, code, message }) => {
    expect(refusalOf(actor, name)).toMatchObject({ code, message });
  });
});

describe('roles', () => {
  it('are of one kind of organisation each', () => {
    const kinds = ['region', 'institution', 'partner'] as const;
    expect(kinds.flatMap((kind) => rolesOf(kind))).toEqual(roles);
    expect(rolesOf('partner')).toEqual(['partner']);
  });

  it('and other callers have names that people read', () => {
    expect((['stranger', 'newcomer', 'key', 'governor', 'status:read'] as const).map(nameOf)).toEqual([
      'people who are not signed in',
      'people without a role',
      'keys',
      'governors',
      'keys with the scope STATUS_READ',
    ]);
  });
});
