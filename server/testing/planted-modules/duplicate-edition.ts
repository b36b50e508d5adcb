import { defineModule } from '@waymark/kit';
import { smallSet } from './sound.ts';

/** Another module's set under its own id. */
export const module = defineModule({ id: 'planted-twin', version: '1.0.0', sets: [smallSet('planted-sound')] });
