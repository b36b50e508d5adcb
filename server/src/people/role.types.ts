import { enumType } from '../graphql/enum.ts';

export const RoleEnum = enumType(
  {
    REGION_ADMINISTRATOR: 'region-administrator',
    FACILITATOR: 'facilitator',
    CAREERS_LEADER: 'careers-leader',
    CONTRIBUTOR: 'contributor',
    HEADTEACHER: 'headteacher',
    GOVERNOR: 'governor',
    PARTNER: 'partner',
  },
  {
    name: 'Role',
    description: 'What a person may be within an organisation.',
    values: {
      REGION_ADMINISTRATOR: 'Runs programmes, adapts sets and imports registers for the region.',
      FACILITATOR: 'Supports institutions for the region.',
      CAREERS_LEADER: 'Leads careers work at an institution: answers, submits and shares.',
      CONTRIBUTOR: 'Answers and adds evidence at an institution.',
      HEADTEACHER: 'Heads an institution: submits and shares.',
      GOVERNOR: 'Reads everything of an institution.',
      PARTNER: 'Acts for a partner organisation.',
    },
  },
);

export const PermissionEnum = enumType(
  {
    IMPORT_REGISTER: 'import-register',
    MANAGE_PROGRAMMES: 'manage-programmes',
    ADAPT_SETS: 'adapt-sets',
    MANAGE_PEOPLE: 'manage-people',
    MANAGE_API_CLIENTS: 'manage-api-clients',
    MANAGE_RETENTION: 'manage-retention',
    SEE_COHORT: 'see-cohort',
    READ_TRAIL: 'read-trail',
  },
  {
    name: 'Permission',
    description: 'What somebody may start, beyond single objects.',
    values: {
      IMPORT_REGISTER: 'Import a register of institutions.',
      MANAGE_PROGRAMMES: 'Make programmes, choose their editions and enrol institutions.',
      ADAPT_SETS: 'Change a set for the region and publish it.',
      MANAGE_PEOPLE: 'Give people a role in an organisation.',
      MANAGE_API_CLIENTS: 'Make keys for programs and end them.',
      MANAGE_RETENTION: 'Decide how long things are kept, and what is done with the data of people.',
      SEE_COHORT: 'See the results of all institutions of a programme.',
      READ_TRAIL: 'Read who did what in their own organisation.',
    },
  },
);
