import { useApolloClient } from '@apollo/client/react';
import type { SchoolTrailQuery, Trail_CheckFragment as Check } from '../../graphql/graphql.ts';
import { CHECK_OWN_TRAIL, CHECK_SCHOOL_TRAIL, OWN_TRAIL, SCHOOL_TRAIL } from './trail-documents.ts';
import { trailFilter, type TrailSearch } from './trail-search.ts';

export type TrailPage = NonNullable<NonNullable<SchoolTrailQuery['institution']>['trail']>;

/** Largest page of the API. */
const MOST = 100;

/** Reads and checks a trail beyond the page that is shown. @param school null for one's own organisation */
export function useTrail(school: string | null, search: TrailSearch) {
  const client = useApolloClient();
  const fresh = { fetchPolicy: 'network-only' } as const;
  return {
    async read(after: string | null): Promise<TrailPage> {
      const variables = { first: MOST, after, filter: trailFilter(search) };
      const { data } =
        school === null
          ? await client.query({ query: OWN_TRAIL, variables, ...fresh })
          : await client.query({ query: SCHOOL_TRAIL, variables: { ...variables, id: school }, ...fresh });
      const owner = data && ('institution' in data ? data.institution : data.viewer.active?.organisation);
      if (!owner?.trail) throw new Error('the trail is not there any more');
      return owner.trail;
    },
    async check(): Promise<Check | null> {
      if (school === null) {
        const { data } = await client.query({ query: CHECK_OWN_TRAIL, ...fresh });
        return data?.viewer.active?.organisation.trailCheck ?? null;
      }
      const { data } = await client.query({ query: CHECK_SCHOOL_TRAIL, variables: { id: school }, ...fresh });
      return data?.institution?.trailCheck ?? null;
    },
  };
}
