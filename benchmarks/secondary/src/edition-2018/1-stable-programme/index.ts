import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { backed } from './backed.ts';
import { careersLeader } from './careers-leader.ts';
import { en } from './en.ts';
import { evaluated } from './evaluated.ts';
import { feedback } from './feedback.ts';
import { onWebsite } from './on-website.ts';
import { published } from './published.ts';
import { structured } from './structured.ts';

/** Benchmark 1: the programme itself. Seventeen answers of one point. */
export const stableProgramme = defineBenchmark({
  id: 'stable-programme',
  params: {
    evaluatedEvery: integerParam({ min: 1, max: 5, default: 3 }),
  },
  criteria: [backed, structured, careersLeader, onWebsite, published, evaluated, feedback],
  score: pointsShared(),
  messages: { en },
});
