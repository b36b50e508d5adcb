import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { agreement, criterion, eachOf, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { support } from './support.ts';
import { fromSchools } from '../sources.ts';

/** What stands in the way, and who it stands in the way of. */
export const barriers = criterion({
  id: 'barriers',
  ...fromSchools('C25-3.2'),
  ask: agreement({ scale: agreementScale, rows: eachOf(support) }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [policyDocument, heldElsewhere],
});
