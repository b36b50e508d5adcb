import { Link } from 'react-router';
import { Button } from '../../../ui/button.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { ShownProgramme } from './programme-route.tsx';

/** Institutions of a programme, with what each has in every round. */
export function EnrolledTable({
  programme,
  onMore,
}: {
  readonly programme: ShownProgramme;
  readonly onMore: () => void;
}) {
  const t = useWords();
  const { enrolled, enrolments, rounds } = programme;
  if (enrolled === 0) return <p className="govuk-body">{t('programme.enrolled-none')}</p>;
  return (
    <>
      <p className="govuk-body">{t('programme.enrolled-count', { count: enrolled })}</p>
      <ScrollTable label={t('programme.enrolled')}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{t('programme.enrolled')}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                {t('dashboard.institution')}
              </th>
              <th scope="col" className="govuk-table__header">
                {t('institutions.authority')}
              </th>
              {rounds.map(({ id, name }) => (
                <th key={id} scope="col" className="govuk-table__header">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {enrolments.edges.map(({ node }) => (
              <EnrolledRow key={node.id} enrolment={node} rounds={rounds} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      {enrolments.pageInfo.hasNextPage && (
        <Button type="button" variant="secondary" onClick={onMore}>
          {t('programme.more')}
        </Button>
      )}
    </>
  );
}

interface RowProps {
  readonly enrolment: ShownProgramme['enrolments']['edges'][number]['node'];
  readonly rounds: ShownProgramme['rounds'];
}

function EnrolledRow({ enrolment: { institution, rounds: own }, rounds }: RowProps) {
  const t = useWords();
  const inRound = (roundId: string) => {
    const assessment = own.find(({ round }) => round.id === roundId)?.assessment;
    if (!assessment) return t('region.nothing');
    return assessment.state === 'SUBMITTED' ? assessment.headline.display : t('dashboard.IN_PROGRESS');
  };
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <Link className="govuk-link" to={`/institutions/${institution.id}`}>
          {institution.name}
        </Link>
      </th>
      <td className="govuk-table__cell">{institution.localAuthority?.name ?? t('region.nothing')}</td>
      {rounds.map(({ id }) => (
        <td key={id} className="govuk-table__cell">
          {inRound(id)}
        </td>
      ))}
    </tr>
  );
}
