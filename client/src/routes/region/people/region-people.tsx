import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Loaded } from '../../../ui/loaded.tsx';
import { useWords } from '../../../words/use-words.ts';
import { JOIN_REQUESTS } from '../../people/join-documents.ts';
import { JoinRequestList } from '../../people/join-request-list.tsx';
import { MemberList } from '../../people/member-list.tsx';
import { MEMBERS } from '../../people/people-documents.ts';
import { peopleFilter, readPeopleSearch, writePeopleSearch } from '../../people/people-search.ts';
import { Pager } from '../parts/pager.tsx';
import { PeopleFilters } from './people-filters.tsx';

const PAGE = 50;

interface Props {
  readonly mayManage: boolean;
  /** Called with what was done, to be told. */
  readonly tell: (told: string) => void;
}

/** Everybody who acts for any organisation of the region, looked up on the server, and who asks to. */
export function RegionPeople({ mayManage, tell }: Props) {
  const t = useWords();
  const [params] = useSearchParams();
  const search = readPeopleSearch(params);
  const result = useQuery(MEMBERS, {
    variables: { first: PAGE, after: search.after, filter: peopleFilter(search) },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      {mayManage && <Waiting tell={tell} />}
      <PeopleFilters search={search} />
      <Loaded result={result}>
        {({ memberships: { totalCount, pageInfo, edges } }) => (
          <>
            <h2 className="govuk-heading-m">{t('people.found', { count: totalCount })}</h2>
            <MemberList
              label={t('people.title')}
              members={edges.map(({ node }) => node)}
              empty={t('people.none-found')}
              showOrganisation
              onChanged={tell}
            />
            <Pager
              page={search.page}
              first={writePeopleSearch({ ...search, after: null })}
              next={
                pageInfo.hasNextPage && pageInfo.endCursor
                  ? writePeopleSearch({ ...search, after: pageInfo.endCursor, page: search.page + 1 })
                  : null
              }
            />
          </>
        )}
      </Loaded>
    </>
  );
}

function Waiting({ tell }: Pick<Props, 'tell'>) {
  const { data } = useQuery(JOIN_REQUESTS, { variables: { first: PAGE }, fetchPolicy: 'cache-and-network' });
  const requests = data?.joinRequests.edges.map(({ node }) => node) ?? [];
  return <JoinRequestList requests={requests} showInstitution onDecided={tell} />;
}
