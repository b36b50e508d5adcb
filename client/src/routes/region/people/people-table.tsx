import { Link } from 'react-router';
import { useViewer } from '../../../app/viewer.ts';
import type { PeopleTable_MembershipFragment } from '../../../graphql/graphql.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { useWords } from '../../../words/use-words.ts';

/** People with their roles. */
export function PeopleTable({
  people,
  empty,
}: {
  readonly people: readonly PeopleTable_MembershipFragment[];
  readonly empty: string;
}) {
  const t = useWords();
  const mayManageData = useViewer().may.includes('MANAGE_RETENTION');
  if (people.length === 0) return <p className="govuk-body">{empty}</p>;
  return (
    <ScrollTable label={t('people.title')}>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">{t('people.title')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {['name', 'email', 'role'].map((name) => (
              <th key={name} scope="col" className="govuk-table__header">
                {t(`people.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {people.map(({ id, role, person }) => (
            <tr key={id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {mayManageData ? (
                  <Link className="govuk-link" to={`/people/${person.id}/data`}>
                    {person.name}
                  </Link>
                ) : (
                  person.name
                )}
              </th>
              <td className="govuk-table__cell waymark-breakable">{person.email}</td>
              <td className="govuk-table__cell">{t(`people.${role}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
