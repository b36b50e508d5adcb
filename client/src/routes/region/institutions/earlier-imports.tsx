import { Link } from 'react-router';
import type { RegisterImportFacts_RegisterImportFragment } from '../../../graphql/graphql.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';

/** Imports of before, newest first; each leads to what became of it. */
export function EarlierImports({
  imports,
}: {
  readonly imports: readonly RegisterImportFacts_RegisterImportFragment[];
}) {
  const t = useWords();
  const { moment } = useDates();
  if (imports.length === 0) return <p className="govuk-body">{t('import.earlier-none')}</p>;
  return (
    <ScrollTable label={t('import.earlier')}>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">{t('import.earlier')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {['earlier-file', 'earlier-at', 'earlier-by', 'state', 'earlier-rows', 'rejected'].map((name) => (
              <th key={name} scope="col" className="govuk-table__header">
                {t(`import.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {imports.map(({ id, fileName, startedAt, startedBy, state, handled, rejectedCount }) => (
            <tr key={id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                <Link className="govuk-link" to={`/institutions/import?import=${encodeURIComponent(id)}`}>
                  {fileName}
                </Link>
              </th>
              <td className="govuk-table__cell">{moment(startedAt)}</td>
              <td className="govuk-table__cell">{startedBy}</td>
              <td className="govuk-table__cell">{t(`import.${state}`)}</td>
              <td className="govuk-table__cell">{handled}</td>
              <td className="govuk-table__cell">{rejectedCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
