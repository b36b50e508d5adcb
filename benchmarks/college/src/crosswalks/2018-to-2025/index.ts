import { defineCrosswalk } from '@waymark/kit';
import { benchmarks } from './benchmarks.ts';
import { links } from './links.ts';
import { added, dropped } from './unpaired.ts';

/** From the edition of 2018 to that of 2025. Answers become suggestions; results never travel. */
export const from2018To2025 = defineCrosswalk({
  from: 'college/2018',
  to: 'college/2025',
  summary: {
    en: 'The same eight benchmarks, which ask for more. Answers of 2018 are suggestions to confirm. Results of the two editions are measured differently: a line through both would show what is not there.',
  },
  benchmarks,
  criteria: { links, dropped, added },
});
