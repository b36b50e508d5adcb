import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Edition } from '@waymark/kit';
import type { RescoringSummary } from './summary.ts';

export type RescoringState = 'waiting' | 'running' | 'finished' | 'failed' | 'cancelled';

const RescoringSchema = defineEntity({
  name: 'Rescoring',
  tableName: 'rescoring',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    /** Null for all programmes. */
    programmeId: p.uuid().nullable(),
    /** Null for all rounds. */
    roundId: p.uuid().nullable(),
    /** The edition that is compared with; null for a set that is still being adapted. */
    editionId: p.uuid().nullable(),
    profileId: p.uuid().nullable(),
    /** The profile's revision that the definition is of. */
    profileRevision: p.integer().nullable(),
    hash: p.string(),
    /** What is scored by, as it was when this was begun: a set that is changed meanwhile changes nothing here. */
    definition: p.json<Edition>().lazy(),
    moduleId: p.text(),
    state: p.string().$type<RescoringState>(),
    /** Why it failed, in a sentence. */
    failure: p.text().nullable(),
    /** Assessments to compare, as there were when it was begun. */
    total: p.integer(),
    /** How many of them are compared. */
    done: p.integer(),
    /** Assessments of sets whose answers say nothing of this one; they are left out. */
    unrelated: p.integer(),
    /** The assessment that was compared last, by which it goes on. */
    lastInstitutionId: p.uuid().nullable(),
    lastAssessmentId: p.uuid().nullable(),
    summary: p.json<RescoringSummary>(),
    startedBy: p.uuid(),
    startedByName: p.text(),
    startedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
});

/** A comparison of the results that there are with those that the same answers would have by another edition. */
export class Rescoring extends RescoringSchema.class {}
RescoringSchema.setClass(Rescoring);
