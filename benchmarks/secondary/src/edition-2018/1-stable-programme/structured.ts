import { curriculumPlan, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { PAGES, reconstructed2018 } from '../sources.ts';
import { structureMarks } from './structure-marks.ts';

/** What would still be there if the careers leader left. */
export const structured = criterion({
  id: 'structured',
  ...reconstructed2018(
    'S18-1.1',
    'The text says stable and structured; the four marks are from hubs’ lists of evidence.',
    PAGES.evidenceOfTheProgramme,
  ),
  ask: checklist({ of: structureMarks }),
  score: ticksAll(),
  evidence: [policyDocument, curriculumPlan],
});
