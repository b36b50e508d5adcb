/** Whom to invite, and where to. */
export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  /** Name, URN or UKPRN of an organisation that there is. */
  readonly organisation?: string;
  /** Name of the regional body that is to be made. */
  readonly newRegion?: string;
}
