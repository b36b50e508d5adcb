import { defineScale } from '@waymark/kit';

/** Periods in which encounters may be counted. The labels stand in the middle of a sentence. */
export const encounterPeriods = defineScale({
  id: 'encounter-period',
  options: [
    { id: 'each-key-stage', points: 0 },
    { id: 'each-year', points: 1 },
  ],
  messages: {
    en: { 'each-key-stage': 'within the key stage', 'each-year': 'within the school year' },
    cy: { 'each-key-stage': 'o fewn y cyfnod allweddol', 'each-year': 'o fewn y flwyddyn ysgol' },
  },
});
