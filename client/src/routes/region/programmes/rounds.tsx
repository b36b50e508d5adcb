import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { Loaded } from '../../../ui/loaded.tsx';
import { Tag } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { ROUND_PROGRESS } from './programme-documents.ts';

interface Round {
  readonly id: string;
  readonly name: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly state: 'UPCOMING' | 'OPEN' | 'CLOSED';
}

/** The rounds of a programme in their order, each with its progress. */
export function Rounds({
  programmeId,
  rounds,
  enrolled,
}: {
  readonly programmeId: string;
  readonly rounds: readonly Round[];
  readonly enrolled: number;
}) {
  const t = useWords();
  const { day } = useDates();
  return (
    <ol className="region-rounds">
      {rounds.map((round) => (
        <li key={round.id} className="region-card">
          <h3 className="govuk-heading-s">
            {round.name} <Tag colour={TAG_COLOURS[round.state]}>{t(`programme.${round.state}`)}</Tag>
          </h3>
          <p className="govuk-body">{t('programme.dates', { from: day(round.opensOn), to: day(round.closesOn) })}</p>
          {round.state !== 'UPCOMING' && enrolled > 0 && <RoundProgress programmeId={programmeId} round={round} />}
        </li>
      ))}
    </ol>
  );
}

const TAG_COLOURS = { UPCOMING: 'grey', OPEN: 'green', CLOSED: 'blue' } as const;

function RoundProgress({ programmeId, round }: { readonly programmeId: string; readonly round: Round }) {
  const t = useWords();
  const result = useQuery(ROUND_PROGRESS, {
    variables: { id: programmeId, roundId: round.id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Loaded result={result}>
      {({ node }) => {
        if (node?.__typename !== 'Programme') return null;
        const { submitted, institutions, inProgress, notStarted } = node.summary;
        return (
          <>
            <progress
              className="region-progress"
              max={institutions || 1}
              value={submitted}
              aria-label={t('programme.progress', { submitted, institutions })}
            />
            <p className="govuk-body">
              {t('programme.progress', { submitted, institutions })};{' '}
              {t('programme.progress-more', { inProgress, notStarted })}.{' '}
              <Link
                className="govuk-link"
                to={`/programmes/${programmeId}/dashboard?round=${encodeURIComponent(round.id)}`}
              >
                {t('programmes.dashboard')}
                <span className="govuk-visually-hidden">: {round.name}</span>
              </Link>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}
