/** What stands for somebody once they are erased: the same wherever they were named, and nobody else's. */
export interface Pseudonym {
  readonly name: string;
  /** At a domain that never receives mail (RFC 2606), and unique as an address has to be. */
  readonly email: string;
}

/** The pseudonym of a person. It comes from their id alone, which is random and says nothing of them. */
export const pseudonymOf = (personId: string): Pseudonym => ({
  name: `Former user ${personId.slice(0, 8)}`,
  email: `${personId}@erased.invalid`,
});
