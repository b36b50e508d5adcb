import { defineReading, type ProfileOperation } from '@waymark/kit';
import { cohort } from './cohort.ts';
import { suits } from './conditions.ts';
import { en } from './en.ts';
import { examples } from './examples.ts';
import { interpretations } from './interpretations.ts';
import { WHY } from './sources.ts';

/** Stands at the end of benchmark 1, before the first question that counts learners. */
const asked = cohort.map((criterion): ProfileOperation => ({
  op: 'add-criterion',
  target: 'stable-programme',
  criterion,
  why: WHY.chosen,
}));

/** The secondary edition of 2025 as special schools read it. It rests while that edition is not loaded. */
export const reading2025 = defineReading({
  id: 'send',
  edition: '2025',
  of: 'secondary/2025',
  suits,
  operations: [...asked, ...interpretations],
  provenance: 'adapted',
  messages: { en: { title: en.title, summary: en.summary } },
  examples,
});
