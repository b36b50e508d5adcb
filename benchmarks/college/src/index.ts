import { defineModule } from '@waymark/kit';
import { from2018To2025 } from './crosswalks/2018-to-2025/index.ts';
import { toTraining2025 } from './crosswalks/to-training-2025.ts';
import { edition2018 } from './edition-2018/index.ts';
import { edition2025 } from './edition-2025/index.ts';

/** The benchmarks for colleges. */
export const module = defineModule({
  id: 'college',
  version: '1.2.0',
  sets: [edition2018, edition2025],
  crosswalks: [from2018To2025, toTraining2025],
});
