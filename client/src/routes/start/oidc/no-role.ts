import type { ClaimedOrganisation } from '../../../api/oidc.ts';

const KEY = 'waymark.no-role';

/** Where somebody chose to sign in and has no role, and where they wanted to go. */
export interface NoRole {
  readonly organisation: ClaimedOrganisation;
  readonly returnTo: string;
}

/** Keeps it in this tab over the page load that signing in takes; in the address, anybody could write anything. */
export function keepNoRole({ organisation, returnTo }: NoRole): void {
  sessionStorage.setItem(KEY, JSON.stringify({ organisation, returnTo }));
}

/** What was kept; null in another tab. */
export function readNoRole(): NoRole | null {
  const kept = sessionStorage.getItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as NoRole);
}

/** The page on which somebody asks to join an institution. */
export function registerAddress({ urn, ukprn }: Pick<ClaimedOrganisation, 'urn' | 'ukprn'>): string {
  const number = urn === null ? { ukprn: ukprn ?? '' } : { urn };
  return `/register?${new URLSearchParams(number).toString()}`;
}
