import type { NodeKind } from '../graphql/nodes.ts';
import { PersonDataResolver } from './person-data.resolver.ts';
import { LegalHold } from './retention/legal-hold.entity.ts';
import { LegalHoldResolver } from './retention/legal-hold.resolver.ts';
import { RetentionResolver } from './retention/retention.resolver.ts';
import { may } from '../platform/permission.ts';
import { ServiceResolver } from './statements/service.resolver.ts';

export { exportForReader } from './export/export-for-reader.ts';
export { applyRetention, RETENTION_JOB, RUNS_AT } from './retention/apply-retention.ts';
export { securityText } from './statements/security-txt.ts';

export const dataProtectionResolvers = [
  PersonDataResolver,
  RetentionResolver,
  LegalHoldResolver,
  ServiceResolver,
] as const;

export const dataProtectionNodes: readonly NodeKind[] = [
  {
    type: 'LegalHold',
    async load({ em, actor }, [institutionId, id]) {
      if (institutionId === undefined || id === undefined || !may(actor, 'manage-retention')) return null;
      return em.findOne(LegalHold, { institutionId, id }, { disableIdentityMap: true });
    },
  },
];
