import { defineSet, optionParam } from '@waymark/kit';
import { agreementScale, bands2025, countAchieved } from '@waymark/scoring';
import { stableProgramme } from './1-stable-programme/index.ts';
import { labourMarketInformation } from './2-labour-market-information/index.ts';
import { needsOfEachYoungPerson } from './3-needs-of-each-young-person/index.ts';
import { curriculumLearning } from './4-curriculum-learning/index.ts';
import { employerEncounters } from './5-employer-encounters/index.ts';
import { workplaceExperiences } from './6-workplace-experiences/index.ts';
import { furtherAndHigherEducation } from './7-further-and-higher-education/index.ts';
import { personalGuidance } from './8-personal-guidance/index.ts';
import { suits } from './conditions.ts';
import { en } from './en.ts';
import { examples } from './examples/index.ts';

/**
 * The set of 2025 for independent training providers: the text for colleges, in their reading.
 *
 * Interpretation: "every learner" is read as the top two bands, 91% or more. No source states which band is achieved.
 */
export const edition2025 = defineSet({
  id: 'training',
  edition: '2025',
  suits,
  params: {
    achievedBand: optionParam(bands2025, 'almost-all'),
    agreementNeeded: optionParam(agreementScale, 'agree'),
  },
  benchmarks: [
    stableProgramme,
    labourMarketInformation,
    needsOfEachYoungPerson,
    curriculumLearning,
    employerEncounters,
    workplaceExperiences,
    furtherAndHigherEducation,
    personalGuidance,
  ],
  headline: countAchieved(),
  messages: { en },
  examples,
});
