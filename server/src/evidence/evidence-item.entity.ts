import { defineEntity, p } from '@mikro-orm/postgresql';
import type { EvidencePayload } from '@waymark/kit';

const EvidenceItemSchema = defineEntity({
  name: 'EvidenceItem',
  tableName: 'evidence_item',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    type: p.text(),
    typeRevision: p.integer(),
    title: p.text(),
    payload: p.json<EvidencePayload>(),
    /** The period that it proves: ISO dates, both included. */
    provesFrom: p.date().nullable(),
    provesTo: p.date().nullable(),
    revision: p.integer(),
    addedBy: p.uuid(),
    addedByName: p.text(),
    addedAt: p.datetime(),
    removedAt: p.datetime().nullable(),
  },
});

/** One piece of evidence that an institution keeps. */
export class EvidenceItem extends EvidenceItemSchema.class {}
EvidenceItemSchema.setClass(EvidenceItem);

const EvidenceLinkSchema = defineEntity({
  name: 'EvidenceLink',
  tableName: 'evidence_link',
  properties: {
    institutionId: p.uuid().primary(),
    evidenceId: p.uuid().primary(),
    /** `set-id:benchmark-id/criterion-id`, the set being the one that first defined the criterion. */
    criterion: p.text().primary(),
  },
});

/** That an evidence item supports a criterion. */
export class EvidenceLink extends EvidenceLinkSchema.class {}
EvidenceLinkSchema.setClass(EvidenceLink);
