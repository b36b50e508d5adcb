import { useQuery } from '@apollo/client/react';
import type { DashboardQuery } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Pager } from '../parts/pager.tsx';
import { useWords } from '../../../words/use-words.ts';
import { type CohortAddress, writeCohortAddress } from './cohort-address.ts';
import { DASHBOARD } from './dashboard-documents.ts';
import { Distribution } from './distribution-section.tsx';
import { HeatMap } from './heat-map-table.tsx';
import { Movement } from './movement-section.tsx';

const PAGE = 50;

type Shown = Extract<DashboardQuery['node'], { __typename: 'Programme' }>;
export type CohortRow = Shown['cohort']['edges'][number]['node'];
export type BenchmarkFigures = Shown['summary']['benchmarks'][number];

interface Props {
  readonly programmeId: string;
  readonly round: { readonly id: string; readonly name: string };
  readonly address: CohortAddress;
}

/** One round: the headline, the heat map, the distribution and what moved. */
export function RoundDashboard({ programmeId, round, address }: Props) {
  const t = useWords();
  const result = useQuery(DASHBOARD, {
    variables: { id: programmeId, roundId: round.id, first: PAGE, after: address.after, ...orderAndFilter(address) },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Loaded result={result}>
      {({ node }) => {
        if (node?.__typename !== 'Programme') return <p className="govuk-body">{t('programme.missing')}</p>;
        const { summary, cohort } = node;
        return (
          <>
            <p className="govuk-body-l" role="status">
              {t('dashboard.headline', summary)}
            </p>
            <HeatMap
              round={round}
              address={address}
              columns={summary.benchmarks}
              rows={cohort.edges.map((edge) => edge.node)}
              total={cohort.totalCount}
            />
            <Pager
              page={address.page}
              first={writeCohortAddress({ ...address, after: null })}
              next={
                cohort.pageInfo.hasNextPage && cohort.pageInfo.endCursor
                  ? writeCohortAddress({ ...address, after: cohort.pageInfo.endCursor, page: address.page + 1 })
                  : null
              }
            />
            <Distribution summary={summary} />
            <Movement benchmarks={summary.benchmarks} />
          </>
        );
      }}
    </Loaded>
  );
}

function orderAndFilter({ text, localAuthorities, state, sort }: CohortAddress) {
  return {
    filter: {
      ...(text ? { text } : {}),
      ...(localAuthorities.length > 0 ? { localAuthorities: [...localAuthorities] } : {}),
      ...(state ? { state } : {}),
    },
    orderBy: { by: sort.by, direction: sort.direction, ...(sort.slot === null ? {} : { slot: sort.slot }) },
  };
}
