import type { NodeKind } from '../graphql/nodes.ts';
import { findOrganisation } from './find-organisation.ts';
import { InstitutionOrganisationResolver } from './institution-organisation.resolver.ts';
import { OrganisationResolver } from './organisation.resolver.ts';

export { findOrganisation } from './find-organisation.ts';
export { Membership } from './membership.entity.ts';
export { Organisation, type OrganisationKind } from './organisation.entity.ts';
export { organisationById } from './organisation.loader.ts';
export { OrganisationKindEnum, OrganisationType } from './organisation.types.ts';

export const organisationResolvers = [OrganisationResolver, InstitutionOrganisationResolver];

export const organisationNodes: NodeKind[] = [
  { type: 'Organisation', load: (context, [id = '']) => findOrganisation(context, id) },
];
