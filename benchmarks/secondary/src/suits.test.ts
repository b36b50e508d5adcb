import { applies, type InstitutionFacts } from '@waymark/kit';
import { expect, it } from 'vitest';
import { suits } from './conditions.ts';
import { allThrough, middleSchool, primarySchool, school11To16, specialSchool } from './institutions.ts';

it.each<{ name: string; facts: InstitutionFacts; suited: string }>([
  { name: 'a secondary school', facts: school11To16, suited: 'yes' },
  { name: 'a middle school that counts as secondary', facts: middleSchool, suited: 'yes' },
  { name: 'an all-through school', facts: allThrough, suited: 'yes' },
  { name: 'a special school', facts: specialSchool, suited: 'yes' },
  {
    name: 'a secondary school of which only the ages are known',
    facts: { ...school11To16, yearGroups: null },
    suited: 'yes',
  },
  { name: 'a special school for young children', facts: { ...specialSchool, yearGroups: [1, 2, 3] }, suited: 'no' },
  { name: 'a primary school', facts: primarySchool, suited: 'no' },
  {
    name: 'a middle school that counts as primary',
    facts: { ...middleSchool, phase: 'middle-deemed-primary' },
    suited: 'no',
  },
  {
    name: 'a 16 to 19 academy',
    facts: { ...school11To16, phase: 'post-16', lowAge: 16, highAge: 19, yearGroups: [12, 13] },
    suited: 'no',
  },
  { name: 'a college', facts: { ...school11To16, kind: 'college', phase: null }, suited: 'no' },
  {
    name: 'a school without a phase that is not known to be special',
    facts: { ...school11To16, phase: null, special: null },
    suited: 'unknown',
  },
])('for $name: $suited', ({ facts, suited }) => {
  expect(applies(suits, facts, []).applies).toBe(suited);
});
