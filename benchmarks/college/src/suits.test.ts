import { applies, type InstitutionFacts } from '@waymark/kit';
import { expect, it } from 'vitest';
import { suits } from './conditions.ts';
import { college } from './institutions.ts';

it.each<{ name: string; facts: Partial<InstitutionFacts>; suited: string }>([
  { name: 'a college', facts: {}, suited: 'yes' },
  { name: 'a 16 to 19 academy', facts: { kind: 'school', phase: 'post-16' }, suited: 'yes' },
  { name: 'a secondary school with a sixth form', facts: { kind: 'school', phase: 'secondary' }, suited: 'no' },
  {
    name: 'a training provider, which has a set of its own',
    facts: { kind: 'training-provider', phase: 'not-applicable' },
    suited: 'no',
  },
  { name: 'an institution of which nothing is known', facts: { kind: null, phase: null }, suited: 'unknown' },
])('for $name: $suited', ({ facts, suited }) => {
  expect(applies(suits, { ...college, ...facts }, []).applies).toBe(suited);
});
