import type { NodeKind } from '../graphql/nodes.ts';
import { EvidenceMutationsResolver } from './evidence-mutations.resolver.ts';
import { EvidenceItemResolver, EvidenceTypesResolver, InstitutionEvidenceResolver } from './evidence.resolver.ts';
import { EvidenceFieldsType } from './evidence.types.ts';
import { findEvidence } from './find-evidence.ts';

export { EvidenceItem, EvidenceLink } from './evidence-item.entity.ts';
export { EvidenceItemType } from './evidence.types.ts';
export { criteriaOfEvidence, evidenceByCriterion, evidenceForScoring } from './evidence.loaders.ts';
export { samplePayload } from './sample-payload.ts';
export { findReadableFile } from './find-evidence.ts';
export { FileRefused, storeUpload } from './store-upload.ts';
export { SWEEP_UPLOADS_JOB, sweepUploads } from './sweep-uploads.ts';

export const evidenceResolvers = [
  EvidenceItemResolver,
  EvidenceMutationsResolver,
  EvidenceTypesResolver,
  InstitutionEvidenceResolver,
] as const;

/** Reached only through their interface, so the schema has to be told of them. */
export const evidencePayloadTypes = [EvidenceFieldsType];

export const evidenceNodes: readonly NodeKind[] = [
  {
    type: 'EvidenceItem',
    load: async (context, [institutionId, id]) =>
      institutionId === undefined || id === undefined ? null : findEvidence(context, { institutionId, id }),
  },
];
