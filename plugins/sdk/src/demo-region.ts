import type { RegisterInstitution } from './register.ts';

/** A person invented for demonstration. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role:
    'region-administrator' | 'facilitator' | 'careers-leader' | 'contributor' | 'headteacher' | 'governor' | 'partner';
  /** Offered first on the sign-in page: one person for each role at most. */
  readonly featured: boolean;
}

/** What one institution is to have achieved by the end of a round: for each benchmark, in the order of the set. */
export type DemoAim = 'achieved' | 'in-progress' | 'not-started';

/** An institution invented for demonstration. */
export interface DemoInstitution {
  readonly register: RegisterInstitution;
  readonly people: readonly DemoPerson[];
  /**
   * One entry for each round of its programme, in order: null when it has not begun that round. The last, open round may
   * be partly answered.
   */
  readonly rounds: readonly ({
    readonly aims: readonly DemoAim[];
    readonly submitted: boolean;
    /** Share of the items answered, 0 to 1. */ readonly answered: number;
  } | null)[];
}

/** A programme invented for demonstration. */
export interface DemoProgramme {
  readonly name: string;
  /** `set-id/edition-id`; the programme is left out when it is not loaded. */
  readonly edition: string;
  /** Dates are ISO; the last round is open on `today`. */
  readonly rounds: readonly { readonly name: string; readonly opensOn: string; readonly closesOn: string }[];
  readonly institutions: readonly DemoInstitution[];
}

/** Everything in an invented region. The same seed and day give the same region. */
export interface DemoRegion {
  readonly name: string;
  readonly people: readonly DemoPerson[];
  readonly partners: readonly {
    readonly name: string;
    readonly people: readonly DemoPerson[];
    /** URNs or UKPRNs of institutions that share with it. */ readonly sharedBy: readonly string[];
  }[];
  readonly programmes: readonly DemoProgramme[];
}

/** Invents a region. `today` is an ISO date; `random` gives numbers from 0 up to 1. */
export interface DemoRegionSource {
  readonly id: string;
  create(options: { readonly today: string; readonly random: () => number }): DemoRegion;
}
