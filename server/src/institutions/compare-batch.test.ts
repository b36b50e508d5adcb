import type { RegisterInstitution } from '@waymark/sdk';
import { describe, expect, it } from 'vitest';
import { compareBatch, type Known } from './compare-batch.ts';
import { REGISTERED } from './register-line.ts';

const nothing = Object.fromEntries(REGISTERED.map((field) => [field, null]));
const stored = (facts: Partial<Known>): Known =>
  ({ ...nothing, id: 'stored', invented: false, name: 'Alder', kind: 'school', status: 'open', ...facts }) as Known;
const row = (facts: Partial<RegisterInstitution>, line = 2) => ({
  kind: 'institution' as const,
  line,
  institution: { name: 'Alder', kind: 'school', status: 'open' as const, ...facts },
});

const plan = (rows: ReturnType<typeof row>[], known: readonly Known[] = [], seen = new Map<string, number>()) => {
  const { added, updated, unchanged, rejected } = compareBatch(rows, known, seen);
  return { added: added.length, updated: updated.length, unchanged, rejected: rejected.map(({ reason }) => reason) };
};
const none = { added: 0, updated: 0, unchanged: 0, rejected: [] as string[] };

describe('a row of a register', () => {
  it.each<{ name: string; said: Partial<RegisterInstitution>; known: readonly Known[]; comes: Partial<typeof none> }>([
    { name: 'with a new URN is added', said: { urn: '100001' }, known: [], comes: { added: 1 } },
    { name: 'with a new UKPRN alone is added', said: { ukprn: '10000001' }, known: [], comes: { added: 1 } },
    {
      name: 'that says what is stored is unchanged',
      said: { urn: '100001' },
      known: [stored({ urn: '100001' })],
      comes: { unchanged: 1 },
    },
    {
      name: 'that leaves a field out changes nothing of it',
      said: { urn: '100001' },
      known: [stored({ urn: '100001', town: 'Here' })],
      comes: { unchanged: 1 },
    },
    {
      name: 'that says there is none updates',
      said: { urn: '100001', town: null },
      known: [stored({ urn: '100001', town: 'Here' })],
      comes: { updated: 1 },
    },
    {
      name: 'with another name updates',
      said: { urn: '100001', name: 'Elder' },
      known: [stored({ urn: '100001' })],
      comes: { updated: 1 },
    },
    {
      name: 'with a fraction as the database keeps it is unchanged',
      said: { urn: '100001', percentFreeSchoolMeals: 12.3 },
      known: [stored({ urn: '100001', percentFreeSchoolMeals: Math.fround(12.3) })],
      comes: { unchanged: 1 },
    },
    {
      name: 'with a URN may share its UKPRN with another URN',
      said: { urn: '100002', ukprn: '10000001' },
      known: [stored({ urn: '100001', ukprn: '10000001' })],
      comes: { added: 1 },
    },
    {
      name: 'without a URN may not have the UKPRN of one that has',
      said: { ukprn: '10000001' },
      known: [stored({ urn: '100001', ukprn: '10000001' })],
      comes: { rejected: ['UKPRN 10000001 belongs to Alder, which has URN 100001. It would be imported twice.'] },
    },
    {
      name: 'with a URN may not have the UKPRN of one known by it alone',
      said: { urn: '100002', ukprn: '10000001' },
      known: [stored({ ukprn: '10000001' })],
      comes: { rejected: ['UKPRN 10000001 belongs to Alder, which is known by it alone. It would be imported twice.'] },
    },
    {
      name: 'may not take the place of an invented institution',
      said: { urn: '100001' },
      known: [stored({ urn: '100001', invented: true })],
      comes: { rejected: ['This number belongs to Alder, which was invented for demonstration.'] },
    },
  ])('$name', ({ said, known, comes }) => {
    expect(plan([row(said)], known)).toEqual({ ...none, ...comes });
  });

  it('is rejected when its number was on a line before, in this batch or another', () => {
    const seen = new Map<string, number>();
    expect(plan([row({ urn: '100001' }, 2), row({ urn: '100001' }, 3)], [], seen)).toEqual({
      ...none,
      added: 1,
      rejected: ['URN 100001 is on line 2 already. Only the first of them was imported.'],
    });
    expect(plan([row({ urn: '100001' }, 400)], [], seen).rejected).toEqual([
      'URN 100001 is on line 2 already. Only the first of them was imported.',
    ]);
  });
});
