import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { EditionChoice_EditionFragment, ProgrammeQuery } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Missing } from '../parts/missing.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ChangeEdition } from './change-edition.tsx';
import { ChaseList } from './chase-list.tsx';
import { EnrolInstitutions } from './enrol-institutions.tsx';
import { EnrolledTable } from './enrolled-table.tsx';
import { PROGRAMME } from './programme-documents.ts';
import { roundNow } from './round-now.ts';
import { Rounds } from './rounds.tsx';

const PAGE = 50;

export type ShownProgramme = Extract<ProgrammeQuery['node'], { __typename: 'Programme' }>;

/** One programme: its rounds, its benchmarks, who has not started, and who is enrolled. */
export function ProgrammeRoute() {
  const t = useWords();
  const { id = '' } = useParams();
  const result = useQuery(PROGRAMME, { variables: { id, first: PAGE, after: null }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ node, viewer, editions }) =>
        node?.__typename === 'Programme' ? (
          <ProgrammePage
            programme={node}
            may={viewer.may.includes('MANAGE_PROGRAMMES')}
            editions={editions.edges.map((edge) => edge.node)}
            onMore={() =>
              void result.fetchMore({
                variables: { after: node.enrolments.pageInfo.endCursor },
                updateQuery: joinEnrolments,
              })
            }
            onEnrolled={() => void result.refetch()}
          />
        ) : (
          <Missing title={t('programmes.title')} message={t('programme.missing')} back="/programmes" />
        )
      }
    </Loaded>
  );
}

interface Props {
  readonly programme: ShownProgramme;
  readonly may: boolean;
  readonly editions: readonly EditionChoice_EditionFragment[];
  readonly onMore: () => void;
  readonly onEnrolled: () => void;
}

function ProgrammePage({ programme, may, editions, onMore, onEnrolled }: Props) {
  const t = useWords();
  const { id, name, edition, enrolled } = programme;
  const now = roundNow(programme.rounds);
  return (
    <RegionPage title={name} back={{ to: '/programmes', label: t('programmes.title') }} wide>
      <p className="govuk-body">
        <Link className="govuk-link" to={`/programmes/${id}/dashboard`}>
          {t('programme.see-dashboard')}
        </Link>
      </p>
      <h2 className="govuk-heading-m">{t('programme.rounds')}</h2>
      <Rounds programmeId={id} rounds={programme.rounds} enrolled={enrolled} />
      {now && now.state === 'OPEN' && enrolled > 0 && <ChaseList programmeId={id} round={now} />}
      <h2 className="govuk-heading-m">{t('programme.edition')}</h2>
      <p className="govuk-body">
        {t('programme.edition-now', edition)}{' '}
        <Link className="govuk-link" to={`/sets/${edition.id}`}>
          {t('edition.contents')}
        </Link>
      </p>
      {may && <ChangeEdition programme={programme} editions={editions} />}
      {may && <EnrolInstitutions programmeId={id} onEnrolled={onEnrolled} />}
      <h2 className="govuk-heading-m">{t('programme.enrolled')}</h2>
      <EnrolledTable programme={programme} onMore={onMore} />
    </RegionPage>
  );
}

/** The institutions that are shown, followed by the next page. */
function joinEnrolments(
  shown: ProgrammeQuery,
  { fetchMoreResult }: { fetchMoreResult: ProgrammeQuery },
): ProgrammeQuery {
  const [before, next] = [shown.node, fetchMoreResult.node];
  if (before?.__typename !== 'Programme' || next?.__typename !== 'Programme') return shown;
  return {
    ...fetchMoreResult,
    node: {
      ...next,
      enrolments: { ...next.enrolments, edges: [...before.enrolments.edges, ...next.enrolments.edges] },
    },
  };
}
