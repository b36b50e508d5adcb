import { defineModule } from '@waymark/kit';
import { curriculumPlan } from './curriculum-plan.ts';
import { destinationsData } from './destinations-data.ts';
import { employerEncounter } from './employer-encounter.ts';
import { externalAward } from './external-award.ts';
import { guidanceMeetings } from './guidance-meetings.ts';
import { heldElsewhere } from './held-elsewhere.ts';
import { meetingMinutes } from './meeting-minutes.ts';
import { policyDocument } from './policy-document.ts';
import { providerEncounter } from './provider-encounter.ts';
import { survey } from './survey.ts';
import { trainingRecord } from './training-record.ts';
import { webPage } from './web-page.ts';
import { workplaceVisit } from './workplace-visit.ts';

export {
  curriculumPlan,
  destinationsData,
  employerEncounter,
  externalAward,
  guidanceMeetings,
  heldElsewhere,
  meetingMinutes,
  policyDocument,
  providerEncounter,
  survey,
  trainingRecord,
  webPage,
  workplaceVisit,
};

/** The evidence types that ship with Waymark. */
export const module = defineModule({
  id: 'evidence',
  version: '1.0.0',
  languages: ['en', 'cy'],
  evidenceTypes: [
    curriculumPlan,
    destinationsData,
    employerEncounter,
    externalAward,
    guidanceMeetings,
    heldElsewhere,
    meetingMinutes,
    policyDocument,
    providerEncounter,
    survey,
    trainingRecord,
    webPage,
    workplaceVisit,
  ],
});
