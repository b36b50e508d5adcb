import { defineBenchmark, optionParam } from '@waymark/kit';
import { howOften, pointsShared } from '@waymark/scoring';
import { backed } from './backed.ts';
import { careersLeader } from './careers-leader.ts';
import { designed } from './designed.ts';
import { en } from './en.ts';
import { evaluated } from './evaluated.ts';
import { feedback } from './feedback.ts';
import { parentsEngaged } from './parents-engaged.ts';
import { published } from './published.ts';

/** Benchmark 1: the programme itself. */
export const stableProgramme = defineBenchmark({
  id: 'stable-programme',
  params: {
    evaluatedAtLeast: optionParam(howOften, 'every-three-years'),
  },
  criteria: [backed, careersLeader, designed, parentsEngaged, published, evaluated, feedback],
  score: pointsShared(),
  messages: { en },
});
