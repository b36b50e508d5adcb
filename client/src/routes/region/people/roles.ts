/** Roles that a person may have in an institution, the most usual first. */
export const INSTITUTION_ROLES = ['CAREERS_LEADER', 'CONTRIBUTOR', 'HEADTEACHER', 'GOVERNOR'] as const;
/** Roles that a person may have in a region, the most usual first. */
export const REGION_ROLES = ['FACILITATOR', 'REGION_ADMINISTRATOR'] as const;
/** Roles that a person may have in a partner organisation. */
export const PARTNER_ROLES = ['PARTNER'] as const;

export type RoleName =
  (typeof INSTITUTION_ROLES)[number] | (typeof REGION_ROLES)[number] | (typeof PARTNER_ROLES)[number];
