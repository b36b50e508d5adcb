import { defineModule } from '@waymark/kit';
import { edition1 } from './edition-1/index.ts';

/** What this package brings to Waymark. */
export const module = defineModule({ id: 'my-set', version: '1.0.0', sets: [edition1] });
