import { workplaceVisit } from '@waymark/evidence';
import { criterion, defineList, eachOf, shareOfCohort } from '@waymark/kit';
import { bands2025 } from '@waymark/scoring';
import { workExperienceGuarantee } from '../sources.ts';

const parts = defineList({
  id: 'guarantee-key-stage-3',
  items: ['varied', 'week'],
  messages: { en: { varied: 'Activities of more than one kind, however long', week: 'A week’s worth, all together' } },
});

/** Recorded, not scored. Year 9 is where key stage 3 ends; middle schools hand over before. */
export const guaranteeKeyStage3 = criterion({
  id: 'guarantee-key-stage-3',
  ...workExperienceGuarantee(),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(parts) }),
  score: null,
  evidence: [workplaceVisit],
  when: { fact: 'yearGroups', includesAnyOf: [9] },
});
