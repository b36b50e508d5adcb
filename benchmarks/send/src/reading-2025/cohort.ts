import { meetingMinutes } from '@waymark/evidence';
import { checklist, note, shareOfCohort, type AddedCriterion, type EvidenceRequirement } from '@waymark/kit';
import { bands2025 } from '@waymark/scoring';
import { agreedWith } from './agreed-with.ts';
import { en } from './en.ts';
import { cohortRule } from './sources.ts';

const minutes: EvidenceRequirement = { type: meetingMinutes.id, required: false };

const recorded = (
  id: keyof typeof en.cohort,
  { ask, note: uncertain, evidence = [] }: Pick<AddedCriterion, 'ask' | 'evidence'> & { readonly note: string },
): AddedCriterion => {
  const { statement, question, hint } = en.cohort[id];
  return {
    id,
    statement: { en: statement },
    question: { en: question },
    hint: { en: hint },
    ask,
    score: null,
    evidence,
    source: cohortRule(uncertain),
  };
};

/** Whom the answers are about. Recorded, not scored: a share means nothing to a reader who does not know of whom. */
export const cohort: readonly AddedCriterion[] = [
  recorded('cohort-learners', {
    ask: note(),
    note: 'That the choice must be written down is our reading: it changes whom every share is of.',
  }),
  recorded('cohort-agreed', {
    ask: checklist({ of: agreedWith }),
    note: 'The page says colleagues; the list is ours.',
    evidence: [minutes],
  }),
  recorded('cohort-size', {
    ask: shareOfCohort({ scale: bands2025 }),
    note: 'That the number is recorded is our addition.',
  }),
];
