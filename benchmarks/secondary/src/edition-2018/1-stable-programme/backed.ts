import { meetingMinutes, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2018, PAGES } from '../sources.ts';
import { backers } from './backers.ts';

/** Senior leaders by the text, governors by the questionnaire. The head has a tick of their own since 2025. */
export const backed = criterion({
  id: 'backed',
  ...gatsby2018(
    'S18-1.1',
    'The text names senior leaders. That governors are asked about beside them is reconstructed from hubs’ lists of evidence.',
    PAGES.evidenceOfTheProgramme,
  ),
  ask: checklist({ of: backers }),
  score: ticksAll(),
  evidence: [meetingMinutes, policyDocument],
});
