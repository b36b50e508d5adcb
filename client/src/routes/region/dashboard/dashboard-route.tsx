import { useQuery } from '@apollo/client/react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { DashboardProgrammeQuery } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Missing } from '../parts/missing.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { useWords } from '../../../words/use-words.ts';
import { roundNow } from '../programmes/round-now.ts';
import { readCohortAddress } from './cohort-address.ts';
import { DASHBOARD_PROGRAMME } from './dashboard-documents.ts';
import { DashboardFilters } from './dashboard-filters.tsx';
import { RoundDashboard } from './round-dashboard.tsx';

type DashboardShown = Extract<DashboardProgrammeQuery['node'], { __typename: 'Programme' }>;

/** How a whole cohort stands in one round. What is shown is in the address. */
export function DashboardRoute() {
  const t = useWords();
  const { id = '' } = useParams();
  const result = useQuery(DASHBOARD_PROGRAMME, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ node, localAuthorities }) =>
        node?.__typename === 'Programme' ? (
          <DashboardPage programme={node} localAuthorities={localAuthorities} />
        ) : (
          <Missing title={t('programmes.title')} message={t('programme.missing')} back="/programmes" />
        )
      }
    </Loaded>
  );
}

interface Props {
  readonly programme: DashboardShown;
  readonly localAuthorities: readonly { readonly code: string; readonly name: string }[];
}

function DashboardPage({ programme, localAuthorities }: Props) {
  const t = useWords();
  const [params] = useSearchParams();
  const asked = readCohortAddress(params);
  const round = programme.rounds.find(({ id }) => id === asked.round) ?? roundNow(programme.rounds);
  return (
    <RegionPage
      title={`${programme.name}: ${t('dashboard.title')}`}
      back={{ to: `/programmes/${programme.id}`, label: programme.name }}
      wide
    >
      {programme.enrolled === 0 || round === null ? (
        <p className="govuk-body">
          {t('dashboard.none-yet')}{' '}
          <Link className="govuk-link" to={`/programmes/${programme.id}`}>
            {t('dashboard.enrol')}
          </Link>
        </p>
      ) : (
        <>
          <DashboardFilters
            address={{ ...asked, round: round.id }}
            rounds={programme.rounds}
            localAuthorities={localAuthorities}
          />
          <RoundDashboard programmeId={programme.id} round={round} address={{ ...asked, round: round.id }} />
        </>
      )}
    </RegionPage>
  );
}
