import { defineModule } from '@waymark/kit';
import { edition2018 } from './edition-2018/index.ts';
import { edition2025 } from './edition-2025/index.ts';

/** The benchmarks for colleges. */
export const module = defineModule({ id: 'college', version: '1.1.0', sets: [edition2018, edition2025] });
