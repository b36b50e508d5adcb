export type RoundState = 'upcoming' | 'open' | 'closed';

/** Where a round stands on a day. Both its days are included. @param today ISO date in Europe/London */
export function roundState(
  { opensOn, closesOn }: { readonly opensOn: string; readonly closesOn: string },
  today: string,
): RoundState {
  if (today < opensOn) return 'upcoming';
  return today > closesOn ? 'closed' : 'open';
}
