import type { Actor } from '../platform/actor.ts';
import { may } from '../platform/permission.ts';

export const cohortPolicy = {
  /** Results of all institutions side by side are the region's: no partner and no school sees them. */
  see: (actor: Actor): boolean => may(actor, 'see-cohort'),
};
