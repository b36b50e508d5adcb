import { defineEntity, p } from '@mikro-orm/postgresql';
import type { InstitutionFacts } from '@waymark/kit';

const AssessmentSchema = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    programmeId: p.uuid(),
    roundId: p.uuid(),
    editionId: p.uuid(),
    /** What the rules knew of the institution; kept with the assessment so that a result stays what it was. */
    facts: p.json<InstitutionFacts>(),
    state: p.string().$type<'draft' | 'submitted'>(),
    /** Goes up by one whenever an answer, its evidence or its state changes. */
    revision: p.integer(),
    startedAt: p.datetime(),
    lastSavedAt: p.datetime().nullable(),
    submittedAt: p.datetime().nullable(),
    /** Name of who submitted it, and their id. */
    submittedBy: p.text().nullable(),
    submittedById: p.uuid().nullable(),
  },
});

/** One institution's answers to one edition in one round. */
export class Assessment extends AssessmentSchema.class {}
AssessmentSchema.setClass(Assessment);
