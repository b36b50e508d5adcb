import { defineBenchmark, integerParam, optionParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { everyChild } from './every-child.ts';
import { prepared } from './prepared.ts';
import { rangeOfPeople } from './range-of-people.ts';
import { encounterPeriods } from './encounter-periods.ts';

/** Benchmark P5 of the North East: people from the world of work. */
export const employerEncounters = defineBenchmark({
  id: 'employer-encounters',
  params: {
    encounters: integerParam({ min: 1, max: 6, default: 1 }),
    encounterPeriod: optionParam(encounterPeriods, 'each-year'),
  },
  criteria: [everyChild, rangeOfPeople, prepared],
  score: pointsShared(),
  messages: { en, cy },
});
