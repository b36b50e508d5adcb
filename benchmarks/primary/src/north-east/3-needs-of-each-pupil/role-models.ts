import { employerEncounter } from '@waymark/evidence';
import { agreement, criterion, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Children see people like themselves, and unlike. */
export const roleModels = criterion({
  id: 'role-models',
  ...proposed('P-3.2'),
  ask: agreement({ scale: agreementScale }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [employerEncounter],
});
