import type { InstitutionRow_InstitutionFragment } from '../../../graphql/graphql.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { useWords } from '../../../words/use-words.ts';
import { InstitutionRow } from './institution-row.tsx';

/** Institutions as rows that lead to each one's page. */
export function InstitutionTable({
  institutions,
  filtered,
}: {
  readonly institutions: readonly InstitutionRow_InstitutionFragment[];
  readonly filtered: boolean;
}) {
  const t = useWords();
  if (institutions.length === 0)
    return <p className="govuk-body">{t(filtered ? 'institutions.none' : 'institutions.empty')}</p>;
  return (
    <ScrollTable label={t('institutions.title')}>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">{t('institutions.title')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {['name', 'urn', 'authority', 'phase', 'status', 'latest'].map((name) => (
              <th key={name} scope="col" className="govuk-table__header">
                {t(`institutions.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {institutions.map((institution) => (
            <InstitutionRow key={institution.id} institution={institution} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
