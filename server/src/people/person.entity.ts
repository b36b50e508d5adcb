import { defineEntity, p } from '@mikro-orm/postgresql';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** Lower case; one person for each address. */
    email: p.text(),
    createdAt: p.datetime(),
    /** Since when they may no longer sign in; null for everybody else. */
    deactivatedAt: p.datetime().nullable(),
    /** When they were last signed in, to within ten minutes. The database writes it whenever one of their sessions is used. */
    lastUsedAt: p.datetime().nullable(),
    /** When they were last warned that the account is going to be disabled for want of use. */
    warnedAt: p.datetime().nullable(),
    /** Since when name and address are a pseudonym. */
    erasedAt: p.datetime().nullable(),
  },
});

/** Somebody who signs in. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
