import type { Outcome } from '../../../api/oidc.ts';
import { ownPath } from '../../../api/return-path.ts';

/** Somebody who came back from the other service and is known here. */
export type Arrived = Exclude<Outcome, { readonly outcome: 'not-linked' }>;

/** Where they are led. A code comes before whatever else they are told. */
export function pageAfter(arrived: Arrived): string {
  const noRole = 'organisation' in arrived && arrived.organisation !== null;
  const wanted = noRole ? '/sign-in/no-role' : (ownPath(arrived.returnTo) ?? '/home');
  return arrived.outcome === 'second-factor' ? `${arrived.next}?return=${encodeURIComponent(wanted)}` : wanted;
}
