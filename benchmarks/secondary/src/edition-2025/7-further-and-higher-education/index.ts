import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { bySixteen } from './by-sixteen.ts';
import { en } from './en.ts';
import { higherEducationVisits } from './higher-education-visits.ts';
import { marks } from './marks.ts';
import { providerAccessStatement } from './provider-access-statement.ts';
import { providerAccessYears10And11 } from './provider-access-years-10-11.ts';
import { providerAccessYears12And13 } from './provider-access-years-12-13.ts';
import { providerAccessYears8And9 } from './provider-access-years-8-9.ts';
import { providerDelivery } from './provider-delivery.ts';

/** Benchmark 7: what comes next. The law on provider access is recorded beside it and never changes the result. */
export const furtherAndHigherEducation = defineBenchmark({
  id: 'further-and-higher-education',
  params: {
    visits: integerParam({ min: 1, max: 4, default: 2 }),
  },
  criteria: [
    bySixteen,
    higherEducationVisits,
    marks,
    providerDelivery,
    providerAccessYears8And9,
    providerAccessYears10And11,
    providerAccessYears12And13,
    providerAccessStatement,
  ],
  score: pointsShared(),
  messages: { en },
});
