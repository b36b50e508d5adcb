import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { byEighteen } from './by-eighteen.ts';
import { bySixteen } from './by-sixteen.ts';
import { en } from './en.ts';
import { experienceDelivery } from './experience-delivery.ts';
import { guaranteeKeyStage3 } from './guarantee-key-stage-3.ts';
import { guaranteeKeyStage4 } from './guarantee-key-stage-4.ts';
import { marks } from './marks.ts';

/** Benchmark 6: places of work. */
export const workplaceExperiences = defineBenchmark({
  id: 'workplace-experiences',
  params: {
    experiencesBySixteen: integerParam({ min: 1, max: 6, default: 2 }),
    experiencesByEighteen: integerParam({ min: 1, max: 4, default: 1 }),
  },
  criteria: [bySixteen, byEighteen, marks, experienceDelivery, guaranteeKeyStage3, guaranteeKeyStage4],
  score: pointsShared(),
  messages: { en },
});
