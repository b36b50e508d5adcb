import { defineSet, optionParam } from '@waymark/kit';
import { bands2025, countAchieved } from '@waymark/scoring';
import { timeWithEmployers } from './1-time-with-employers/index.ts';
import { careersInSubjects } from './2-careers-in-subjects/index.ts';
import { guidance } from './3-guidance/index.ts';
import { suits } from './conditions.ts';
import { en } from './en.ts';
import { examples } from './examples.ts';

/** The first edition. */
export const edition1 = defineSet({
  id: 'coastal-careers',
  edition: '1',
  suits,
  params: { achievedBand: optionParam(bands2025, 'almost-all') },
  benchmarks: [timeWithEmployers, careersInSubjects, guidance],
  headline: countAchieved(),
  messages: { en },
  examples,
});
