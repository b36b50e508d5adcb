import { webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { providerAccess } from '../sources.ts';

/** The law wants a policy statement on the website. Recorded, not scored. */
export const providerAccessStatement = criterion({
  id: 'provider-access-statement',
  ...providerAccess('The national self-evaluation does not ask it; that we do is our addition.'),
  ask: yesNo(),
  score: null,
  evidence: [webPage],
});
