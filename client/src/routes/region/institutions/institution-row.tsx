import { Link } from 'react-router';
import type { InstitutionRow_InstitutionFragment } from '../../../graphql/graphql.ts';
import { sentenceCase } from '../../../words/sentence-case.ts';
import { useWords } from '../../../words/use-words.ts';

/** One institution of the list. */
export function InstitutionRow({ institution }: { readonly institution: InstitutionRow_InstitutionFragment }) {
  const t = useWords();
  const { id, name, urn, ukprn, phase, kind, status, localAuthority, latestResult } = institution;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <Link className="govuk-link" to={`/institutions/${id}`}>
          {name}
        </Link>
        {institution.invented && <span className="region-note">{t('institutions.invented')}</span>}
      </th>
      <td className="govuk-table__cell">{urn ?? ukprn ?? t('region.nothing')}</td>
      <td className="govuk-table__cell">{localAuthority?.name ?? t('region.nothing')}</td>
      <td className="govuk-table__cell">{sentenceCase(phase ?? kind)}</td>
      <td className="govuk-table__cell">{t(`institutions.${status}`)}</td>
      <td className="govuk-table__cell">{latestResult?.headline.display ?? t('region.nothing')}</td>
    </tr>
  );
}
