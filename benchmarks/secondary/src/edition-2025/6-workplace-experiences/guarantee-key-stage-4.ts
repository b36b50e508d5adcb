import { workplaceVisit } from '@waymark/evidence';
import { criterion, defineList, eachOf, shareOfCohort } from '@waymark/kit';
import { bands2025 } from '@waymark/scoring';
import { hasYear11 } from '../../conditions.ts';
import { workExperienceGuarantee } from '../sources.ts';

const parts = defineList({
  id: 'guarantee-key-stage-4',
  items: ['placement', 'week'],
  messages: { en: { placement: 'A placement with an employer, however long', week: 'A week’s worth, all together' } },
});

/** Recorded, not scored. */
export const guaranteeKeyStage4 = criterion({
  id: 'guarantee-key-stage-4',
  ...workExperienceGuarantee(),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(parts) }),
  score: null,
  evidence: [workplaceVisit],
  when: hasYear11,
});
