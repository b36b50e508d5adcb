import { defineModule } from '@waymark/kit';
import { smallSet } from './sound.ts';

/** Says that it speaks Welsh, and does not. */
export const module = defineModule({
  id: 'planted-silent',
  version: '1.0.0',
  languages: ['en', 'cy'],
  sets: [smallSet('planted-silent')],
});
