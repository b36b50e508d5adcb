import { defineModule } from '@waymark/kit';
import { edition2025 } from './edition-2025/index.ts';

/** The benchmarks for secondary schools. */
export const module = defineModule({ id: 'secondary', version: '1.0.0', sets: [edition2025] });
