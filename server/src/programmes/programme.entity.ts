import { defineEntity, p } from '@mikro-orm/postgresql';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    name: p.text(),
    /** The edition that assessments begun from now on are pinned to. */
    editionId: p.uuid(),
    createdAt: p.datetime(),
  },
});

/** A cohort of institutions that answer one set in rounds. */
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);

const RoundSchema = defineEntity({
  name: 'Round',
  tableName: 'round',
  properties: {
    id: p.uuid().primary(),
    programmeId: p.uuid(),
    /** Place in the programme, from 1. */
    ordinal: p.integer(),
    name: p.text(),
    /** ISO calendar dates in Europe/London, both included. */
    opensOn: p.date(),
    closesOn: p.date(),
  },
});

/** A period in which the cohort answers. */
export class Round extends RoundSchema.class {}
RoundSchema.setClass(Round);

const EnrolmentSchema = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolment',
  properties: {
    institutionId: p.uuid().primary(),
    programmeId: p.uuid().primary(),
    enrolledAt: p.datetime(),
  },
});

/** That an institution takes part in a programme. */
export class Enrolment extends EnrolmentSchema.class {}
EnrolmentSchema.setClass(Enrolment);
