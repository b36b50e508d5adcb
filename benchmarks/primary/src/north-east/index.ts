import { defineSet, optionParam } from '@waymark/kit';
import { agreementScale, bands2025, countAchieved } from '@waymark/scoring';
import { careersAndPersonalDevelopment } from './1-careers-and-personal-development/index.ts';
import { labourMarketInformation } from './2-labour-market-information/index.ts';
import { needsOfEachPupil } from './3-needs-of-each-pupil/index.ts';
import { curriculumLearning } from './4-curriculum-learning/index.ts';
import { employerEncounters } from './5-employer-encounters/index.ts';
import { workplaceExperiences } from './6-workplace-experiences/index.ts';
import { furtherAndHigherEducation } from './7-further-and-higher-education/index.ts';
import { personalGuidance } from './8-personal-guidance/index.ts';
import { suits } from './conditions.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { examples } from './examples/index.ts';

/** The primary set as piloted in the North East of England. */
export const northEastPilot = defineSet({
  id: 'primary',
  edition: 'north-east-pilot',
  suits,
  params: {
    achievedBand: optionParam(bands2025, 'large-majority'),
    agreementNeeded: optionParam(agreementScale, 'agree'),
  },
  benchmarks: [
    careersAndPersonalDevelopment,
    labourMarketInformation,
    needsOfEachPupil,
    curriculumLearning,
    employerEncounters,
    workplaceExperiences,
    furtherAndHigherEducation,
    personalGuidance,
  ],
  headline: countAchieved(),
  messages: { en, cy },
  examples,
});
