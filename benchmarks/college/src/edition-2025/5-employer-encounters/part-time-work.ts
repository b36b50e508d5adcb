import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { from2018 } from '../sources.ts';

/** A job beside the course is experience too, and is written down. */
export const partTimeWork = criterion({
  id: 'part-time-work',
  ...from2018('C18-5.3', 'The 2018 text for colleges asks for it; whether that of 2025 still does was not seen.'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument, heldElsewhere],
});
