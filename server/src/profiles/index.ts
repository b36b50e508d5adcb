import type { NodeKind } from '../graphql/nodes.ts';
import { StoredProfile } from './profile.entity.ts';
import { profilePolicy } from './profile.policy.ts';
import { ProfileOperationsResolver, ProfileResolver } from './profile.resolver.ts';

export const profileResolvers = [ProfileOperationsResolver, ProfileResolver] as const;

export const profileNodes: readonly NodeKind[] = [
  {
    type: 'Profile',
    async load({ em, actor }, [id = '']) {
      const profile = await em.findOne(StoredProfile, { id }, { disableIdentityMap: true });
      return profile && profilePolicy.see(actor, profile) ? profile : null;
    },
  },
];
