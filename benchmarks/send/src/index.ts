import { defineModule } from '@waymark/kit';
import { reading2025 } from './reading-2025/index.ts';

/** The secondary benchmarks, read for learners with special educational needs or disabilities. */
export const module = defineModule({ id: 'send', version: '1.0.0', readings: [reading2025] });
