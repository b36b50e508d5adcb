import { GrantResolver } from './grant.resolver.ts';
import { InstitutionGrantsResolver } from './institution-grants.resolver.ts';

export { Grant } from './grant.entity.ts';
export { grantFor, mayRead } from './grant-for.ts';

export const sharingResolvers = [GrantResolver, InstitutionGrantsResolver];
