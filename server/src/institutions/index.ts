import type { NodeKind } from '../graphql/nodes.ts';
import { findRegisterImport } from './find-register-import.ts';
import { getInstitution } from './find-institution.ts';
import { InstitutionResolver } from './institution.resolver.ts';
import { RegisterImportResolver, RejectedRowResolver } from './register-import.resolver.ts';

export { findInstitution, getInstitution } from './find-institution.ts';
export { institutionFacts } from './institution-facts.ts';
export { institutionById } from './institution.loader.ts';
export { mayAt } from './institution.policy.ts';
export { type InstitutionRow } from './institution-row.ts';
export { InstitutionType } from './institution.types.ts';
export { Institution } from './institution.entity.ts';
export { matchingText, oneOf } from './list-institutions.ts';
export { REGISTER_IMPORT_JOB } from './import-register.ts';
export { runRegisterImport } from './run-register-import.ts';
export { takeUpImports } from './take-up-imports.ts';
export { visibleEnrolments } from './visible-institutions.ts';

export const institutionResolvers = [InstitutionResolver, RegisterImportResolver, RejectedRowResolver];

export const institutionNodes: NodeKind[] = [
  { type: 'Institution', load: (context, [id = '']) => getInstitution(context, id) },
  { type: 'RegisterImport', load: (context, [id = '']) => findRegisterImport(context, id) },
];
