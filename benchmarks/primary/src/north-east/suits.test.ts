import { applies, type InstitutionFacts } from '@waymark/kit';
import { expect, it } from 'vitest';
import { suits } from './conditions.ts';
import { primary } from './examples/institutions.ts';

it.each<{ name: string; change: Partial<InstitutionFacts>; suited: string }>([
  { name: 'a primary school', change: {}, suited: 'yes' },
  { name: 'a middle school that counts as primary', change: { phase: 'middle-deemed-primary' }, suited: 'yes' },
  { name: 'an all-through school', change: { phase: 'all-through', lowAge: 4, highAge: 18 }, suited: 'yes' },
  {
    name: 'an all-through school that starts at eleven',
    change: { phase: 'all-through', lowAge: 11, highAge: 18 },
    suited: 'no',
  },
  { name: 'a nursery', change: { phase: 'nursery' }, suited: 'no' },
  { name: 'a secondary school', change: { phase: 'secondary' }, suited: 'no' },
  { name: 'a school of unknown phase', change: { phase: null }, suited: 'unknown' },
])('for $name: $suited', ({ change, suited }) => {
  expect(applies(suits, { ...primary, ...change }, []).applies).toBe(suited);
});
