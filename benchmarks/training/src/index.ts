import { defineModule } from '@waymark/kit';
import { edition2025 } from './edition-2025/index.ts';

/** The benchmarks for independent training providers. */
export const module = defineModule({ id: 'training', version: '1.0.0', sets: [edition2025] });
