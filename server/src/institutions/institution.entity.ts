import { defineEntity, p } from '@mikro-orm/postgresql';

export type InstitutionStatus = 'open' | 'closed' | 'proposed-to-open' | 'proposed-to-close';

const InstitutionSchema = defineEntity({
  name: 'Institution',
  tableName: 'institution',
  properties: {
    id: p.uuid().primary(),
    /** Six digits. */
    urn: p.string().nullable(),
    /** Eight digits. */
    ukprn: p.string().nullable(),
    name: p.text(),
    kind: p.string(),
    /** Phase of education as the register importer's slug; null where the register has none. */
    phase: p.string().nullable(),
    type: p.text().nullable(),
    typeGroup: p.text().nullable(),
    status: p.string().$type<InstitutionStatus>(),
    localAuthorityCode: p.string().nullable(),
    localAuthorityName: p.text().nullable(),
    town: p.text().nullable(),
    postcode: p.text().nullable(),
    website: p.text().nullable(),
    /** Whole years. */
    lowAge: p.integer().nullable(),
    highAge: p.integer().nullable(),
    sixthForm: p.boolean().nullable(),
    special: p.boolean().nullable(),
    pupilsOnRoll: p.integer().nullable(),
    /** Percent, 0 to 100. */
    percentFreeSchoolMeals: p.float().nullable(),
    trustCode: p.text().nullable(),
    trustName: p.text().nullable(),
    /** ISO calendar dates. */
    openedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    predecessorUrn: p.string().nullable(),
    /** True for institutions invented for demonstration. */
    invented: p.boolean().default(false),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** A school, college or training provider, as the register has it. */
export class Institution extends InstitutionSchema.class {}
InstitutionSchema.setClass(Institution);
