import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { Forbidden, NotFound } from '../../ui/error-pages.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OWN_TRAIL, SCHOOL_TRAIL } from './trail-documents.ts';
import { TrailView } from './trail-view.tsx';
import { readTrailSearch, trailFilter } from './trail-search.ts';

/** Entries on a page. */
const PAGE = 50;

function useSearch() {
  const [params] = useSearchParams();
  const search = readTrailSearch(params);
  return { search, variables: { first: PAGE, after: search.after, filter: trailFilter(search) } };
}

/** What was done in the region. */
export function RegionTrailRoute() {
  const { search, variables } = useSearch();
  const result = useQuery(OWN_TRAIL, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer }) => {
        const owner = viewer.active?.organisation;
        return owner?.trail ? (
          <TrailView owner={owner} trail={owner.trail} school={null} search={search} />
        ) : (
          <Forbidden />
        );
      }}
    </Loaded>
  );
}

/** What was done in a school. */
export function SchoolTrailRoute() {
  const { id = '' } = useParams();
  const { search, variables } = useSearch();
  const result = useQuery(SCHOOL_TRAIL, { variables: { ...variables, id }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ institution }) => {
        if (!institution) return <NotFound />;
        return institution.trail ? (
          <TrailView owner={institution} trail={institution.trail} school={institution.id} search={search} />
        ) : (
          <Forbidden />
        );
      }}
    </Loaded>
  );
}
