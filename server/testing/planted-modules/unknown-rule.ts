import { defineModule } from '@waymark/kit';
import { smallSet } from './sound.ts';

const { edition, examples } = smallSet('planted-lost');

/** Decided by a rule that nobody has. */
export const module = defineModule({
  id: 'planted-lost',
  version: '1.0.0',
  sets: [{ edition: { ...edition, headline: { rule: 'nobody@1', args: {} } }, examples }],
});
