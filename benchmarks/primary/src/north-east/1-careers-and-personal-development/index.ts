import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { buildsUp } from './builds-up.ts';
import { careersLead } from './careers-lead.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { lastReview } from './last-review.ts';
import { published } from './published.ts';
import { seniorBacking } from './senior-backing.ts';
import { timeAndMoney } from './time-and-money.ts';
import { whoseViews } from './whose-views.ts';
import { writtenProgramme } from './written-programme.ts';

/** Benchmark P1 of the North East: the programme itself. */
export const careersAndPersonalDevelopment = defineBenchmark({
  id: 'careers-and-personal-development',
  params: {
    reviewMonths: integerParam({ min: 6, max: 36, default: 12 }),
  },
  criteria: [writtenProgramme, careersLead, seniorBacking, timeAndMoney, buildsUp, published, lastReview, whoseViews],
  score: pointsShared(),
  messages: { en, cy },
});
