import { GrantResolver } from './grant.resolver.ts';
import { InstitutionGrantsResolver } from './institution-grants.resolver.ts';

export { Grant, type GrantLevel } from './grant.entity.ts';
export { grantFor, mayRead } from './grant-for.ts';
export { allows } from './levels.ts';

export const sharingResolvers = [GrantResolver, InstitutionGrantsResolver];
