import { Loaded } from '../../../ui/loaded.tsx';
import { Pager } from '../parts/pager.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';
import { InstitutionFilters } from './institution-filters.tsx';
import { institutionFilter, readInstitutionSearch, writeInstitutionSearch } from './institution-filter.ts';
import { INSTITUTIONS } from './institution-documents.ts';
import { InstitutionTable } from './institution-table.tsx';

const PAGE = 50;

/** Every institution that the viewer may see, looked up on the server. */
export function InstitutionsRoute() {
  const t = useWords();
  const [params] = useSearchParams();
  const search = readInstitutionSearch(params);
  const result = useQuery(INSTITUTIONS, {
    variables: { first: PAGE, after: search.after, filter: institutionFilter(search) },
  });
  return (
    <RegionPage title={t('institutions.title')} lead={t('institutions.lead')} wide>
      <p className="govuk-body">
        <Link className="govuk-link" to="/institutions/import">
          {t('institutions.import')}
        </Link>
      </p>
      <Loaded result={result}>
        {({ institutions, localAuthorities, phases }) => (
          <>
            <InstitutionFilters search={search} localAuthorities={localAuthorities} phases={phases} />
            <h2 className="govuk-heading-m">{t('institutions.found', { count: institutions.totalCount })}</h2>
            <InstitutionTable institutions={institutions.edges.map(({ node }) => node)} filtered={params.size > 0} />
            <Pager
              page={search.page}
              first={writeInstitutionSearch({ ...search, after: null })}
              next={
                institutions.pageInfo.hasNextPage && institutions.pageInfo.endCursor
                  ? writeInstitutionSearch({ ...search, after: institutions.pageInfo.endCursor, page: search.page + 1 })
                  : null
              }
            />
          </>
        )}
      </Loaded>
    </RegionPage>
  );
}
