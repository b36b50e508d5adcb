import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RetentionQuery } from '../../../graphql/graphql.ts';
import type { FormProblem } from '../../../api/problem.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Table } from '../../../ui/lists.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { outcomeOf } from '../parts/outcome-of.ts';
import { PlaceHold } from './place-hold.tsx';
import { LIFT_HOLD } from './settings-documents.ts';

interface Props {
  readonly holds: RetentionQuery['retention']['holds'];
  readonly onChange: () => void;
}

/** Institutions of which nothing may go. */
export function Holds({ holds, onChange }: Props) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [lift] = useMutation(LIFT_HOLD);
  const end = async (holdId: string) => {
    const outcome = await outcomeOf(lift({ variables: { input: { holdId } } }), t);
    setProblems(outcome.problems ?? []);
    if (!outcome.problems) onChange();
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t('settings.holds')}</h2>
      <Text>{t('settings.holds-lead')}</Text>
      <ErrorSummary problems={problems} />
      {holds.edges.length === 0 ? (
        <Text>{t('settings.holds-none')}</Text>
      ) : (
        <HoldTable holds={holds} onLift={(id) => void end(id)} />
      )}
      {holds.totalCount > holds.edges.length && <Text>{t('settings.holds-more', { count: holds.totalCount })}</Text>}
      <PlaceHold onPlaced={onChange} />
    </>
  );
}

function HoldTable({ holds, onLift }: { readonly holds: Props['holds']; readonly onLift: (id: string) => void }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <Table
      caption={t('settings.holds')}
      hideCaption
      head={[
        t('settings.hold-institution'),
        t('settings.hold-reason'),
        t('settings.hold-since'),
        t('settings.hold-end'),
      ]}
      rows={holds.edges.map(({ node: { id, institution, reason, placedAt } }) => ({
        id,
        cells: [
          <Link key="name" className="govuk-link" to={`/institutions/${institution.id}`}>
            {institution.name}
          </Link>,
          reason,
          day(placedAt),
          <LinkButton key="lift" onClick={() => onLift(id)}>
            {t('settings.hold-lift')}
            <span className="govuk-visually-hidden"> ({institution.name})</span>
          </LinkButton>,
        ],
      }))}
    />
  );
}
