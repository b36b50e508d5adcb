import { defineSet, optionParam } from '@waymark/kit';
import { bands2018, countAchieved } from '@waymark/scoring';
import { suits } from '../conditions.ts';
import { stableProgramme } from './1-stable-programme/index.ts';
import { labourMarketInformation } from './2-labour-market-information/index.ts';
import { needsOfEachLearner } from './3-needs-of-each-learner/index.ts';
import { curriculumLearning } from './4-curriculum-learning/index.ts';
import { employerEncounters } from './5-employer-encounters/index.ts';
import { workplaceExperiences } from './6-workplace-experiences/index.ts';
import { furtherAndHigherEducation } from './7-further-and-higher-education/index.ts';
import { personalGuidance } from './8-personal-guidance/index.ts';
import { en } from './en.ts';
import { examples } from './examples/index.ts';

/**
 * The college set of 2018. The questionnaire of the time was not seen, and no published results were found to rebuild it from.
 *
 * Interpretation: "every learner" is read as the top two bands, 76% or more. No source states which band is achieved.
 */
export const edition2018 = defineSet({
  id: 'college',
  edition: '2018',
  suits,
  params: {
    achievedBand: optionParam(bands2018, 'majority'),
  },
  benchmarks: [
    stableProgramme,
    labourMarketInformation,
    needsOfEachLearner,
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
