import { applies, type InstitutionFacts } from '@waymark/kit';
import { expect, it } from 'vitest';
import { suits } from './conditions.ts';
import { trainingProvider } from './institutions.ts';

it.each<{ name: string; facts: Partial<InstitutionFacts>; suited: string }>([
  { name: 'a training provider', facts: {}, suited: 'yes' },
  { name: 'a college', facts: { kind: 'college' }, suited: 'no' },
  { name: 'a secondary school', facts: { kind: 'school', phase: 'secondary' }, suited: 'no' },
  { name: 'an institution of which nothing is known', facts: { kind: null }, suited: 'unknown' },
])('for $name: $suited', ({ facts, suited }) => {
  expect(applies(suits, { ...trainingProvider, ...facts }, []).applies).toBe(suited);
});
