import {
  InstitutionTrailResolver,
  OrganisationTrailResolver,
  TrailActorResolver,
  TrailEventResolver,
} from './trail.resolver.ts';

export const trailResolvers = [
  InstitutionTrailResolver,
  OrganisationTrailResolver,
  TrailActorResolver,
  TrailEventResolver,
];
