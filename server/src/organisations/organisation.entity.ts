import { defineEntity, p } from '@mikro-orm/postgresql';

export type OrganisationKind = 'region' | 'institution' | 'partner';

const OrganisationSchema = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    /** An institution's organisation has the institution's own id. */
    id: p.uuid().primary(),
    kind: p.string().$type<OrganisationKind>(),
    name: p.text(),
    createdAt: p.datetime(),
  },
});

/** A body that people act for: the regional body, a school or college, or a partner. */
export class Organisation extends OrganisationSchema.class {}
OrganisationSchema.setClass(Organisation);
