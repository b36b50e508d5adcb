import { defineModule } from '@waymark/kit';
import { northEastPilot } from './north-east/index.ts';

/** The benchmarks for primary schools. */
export const module = defineModule({
  id: 'primary',
  version: '1.0.0',
  languages: ['en', 'cy'],
  sets: [northEastPilot],
});
