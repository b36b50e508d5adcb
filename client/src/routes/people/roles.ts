/** Roles that people may have in each kind of organisation, the most usual first. */
export const ROLES_OF = {
  INSTITUTION: ['CAREERS_LEADER', 'CONTRIBUTOR', 'HEADTEACHER', 'GOVERNOR'],
  REGION: ['FACILITATOR', 'REGION_ADMINISTRATOR'],
  PARTNER: ['PARTNER'],
} as const;

export type RoleName = (typeof ROLES_OF)[keyof typeof ROLES_OF][number];
