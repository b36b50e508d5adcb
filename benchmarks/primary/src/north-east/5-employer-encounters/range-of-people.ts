import { employerEncounter } from '@waymark/evidence';
import { agreement, criterion, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** More than the jobs children know already. */
export const rangeOfPeople = criterion({
  id: 'range-of-people',
  ...proposed('P-5.2'),
  ask: agreement({ scale: agreementScale }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [employerEncounter],
});
