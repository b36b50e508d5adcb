import { describe, expect, it } from 'vitest';
import { ANONYMOUS, type Actor, type Role } from '../platform/actor.ts';
import { changePolicy, concerns } from './change.policy.ts';
import type { Signal } from './signal.ts';

const signal = (type: string, streamId: string | null = 'school'): Signal => ({
  type,
  streamId,
  subject: 'thing',
  actorId: null,
  at: new Date('2026-10-01T11:00:00Z'),
});
const person = (role: Role, kind: 'region' | 'institution' | 'partner', organisationId: string): Actor => ({
  kind: 'person',
  id: 'p',
  name: 'A person',
  sessionHash: 's',
  membership: { id: 'm', organisationId, organisationKind: kind, role },
});

describe('who is told what', () => {
  it.each<{ name: string; actor: Actor; hears: readonly string[] }>([
    { name: 'a person of the school', actor: person('governor', 'institution', 'school'), hears: ['draft', 'result'] },
    { name: 'the region', actor: person('facilitator', 'region', 'region'), hears: ['draft', 'result'] },
    { name: 'a person of another school', actor: person('governor', 'institution', 'other'), hears: ['result'] },
    { name: 'a partner', actor: person('partner', 'partner', 'partner'), hears: ['result'] },
    { name: 'a stranger', actor: ANONYMOUS, hears: ['result'] },
  ])('$name hears of $hears of what they may see', ({ actor, hears }) => {
    const heard = { draft: 'answer.saved', result: 'assessment.submitted' };
    expect(
      Object.entries(heard).flatMap(([what, type]) => (changePolicy.hear(actor, signal(type)) ? [what] : [])),
    ).toEqual(hears);
  });

  it('a program hears of its own organisation', () => {
    const actor: Actor = { kind: 'client', id: 'c', name: 'C', organisationId: 'school', scopes: [] };
    expect(changePolicy.hear(actor, signal('member.added'))).toBe(true);
  });

  it('everybody hears what concerns all', () => {
    expect(changePolicy.hear(ANONYMOUS, signal('missed', null))).toBe(true);
  });
});

describe('a signal concerns', () => {
  it.each([
    { name: 'its institution', id: { type: 'Institution', parts: ['school'] }, concerned: true },
    { name: 'no other institution', id: { type: 'Institution', parts: ['other'] }, concerned: false },
    { name: 'its subject', id: { type: 'Programme', parts: ['thing'] }, concerned: true },
    { name: 'its subject in its institution', id: { type: 'Assessment', parts: ['school', 'thing'] }, concerned: true },
    { name: 'no namesake elsewhere', id: { type: 'Assessment', parts: ['other', 'thing'] }, concerned: false },
    { name: 'nothing else', id: { type: 'Assessment', parts: ['school', 'other'] }, concerned: false },
  ])('$name', ({ id, concerned }) => {
    expect(concerns(id, signal('answer.saved'))).toBe(concerned);
  });
});
