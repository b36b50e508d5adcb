import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { bySixteen } from './by-sixteen.ts';
import { en } from './en.ts';
import { higherEducationVisits } from './higher-education-visits.ts';

/** Benchmark 7: what comes next. Twenty points, and four more with a sixth form. */
export const furtherAndHigherEducation = defineBenchmark({
  id: 'further-and-higher-education',
  criteria: [bySixteen, higherEducationVisits],
  score: pointsShared(),
  messages: { en },
});
