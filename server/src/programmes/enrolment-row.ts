import type { Round } from './programme.entity.ts';

/** That an institution takes part in a programme, as lists read it. */
export interface EnrolmentRow {
  readonly institutionId: string;
  readonly programmeId: string;
}

/** One round of a programme for one enrolled institution. */
export interface EnrolmentRoundRow {
  readonly institutionId: string;
  readonly round: Round;
}
