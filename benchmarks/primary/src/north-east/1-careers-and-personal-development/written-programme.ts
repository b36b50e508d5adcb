import { externalAward, meetingMinutes, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** A programme that exists on paper and that governors stand behind. */
export const writtenProgramme = criterion({
  id: 'written-programme',
  ...proposed('P-1.1'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument, meetingMinutes, externalAward],
});
