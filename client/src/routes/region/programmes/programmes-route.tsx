import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { ProgrammesQuery } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { useWords } from '../../../words/use-words.ts';
import { NewProgramme } from './new-programme-form.tsx';
import { PROGRAMMES } from './programme-documents.ts';
import { roundNow } from './round-now.ts';

/** Every programme that the viewer may see, and a form to make one. */
export function ProgrammesRoute() {
  const t = useWords();
  const result = useQuery(PROGRAMMES, { variables: { first: 50, after: null }, fetchPolicy: 'cache-and-network' });
  return (
    <RegionPage title={t('programmes.title')} lead={t('programmes.lead')} wide>
      <Loaded result={result}>
        {({ programmes, editions, viewer }) => (
          <>
            <ProgrammeTable programmes={programmes.edges.map(({ node }) => node)} />
            {viewer.may.includes('MANAGE_PROGRAMMES') && (
              <NewProgramme editions={editions.edges.map(({ node }) => node)} />
            )}
          </>
        )}
      </Loaded>
    </RegionPage>
  );
}

function ProgrammeTable({
  programmes,
}: {
  readonly programmes: readonly ProgrammesQuery['programmes']['edges'][number]['node'][];
}) {
  const t = useWords();
  if (programmes.length === 0) return <p className="govuk-body">{t('programmes.none')}</p>;
  return (
    <ScrollTable label={t('programmes.title')}>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">{t('programmes.title')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {['name', 'edition', 'round', 'enrolled', 'dashboard'].map((name) => (
              <th key={name} scope="col" className="govuk-table__header">
                {t(`programmes.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {programmes.map(({ id, name, edition, rounds, enrolled }) => (
            <tr key={id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                <Link className="govuk-link" to={`/programmes/${id}`}>
                  {name}
                </Link>
              </th>
              <td className="govuk-table__cell">
                {edition.title}, {edition.label}
              </td>
              <td className="govuk-table__cell">{roundNow(rounds)?.name ?? t('region.nothing')}</td>
              <td className="govuk-table__cell">{enrolled}</td>
              <td className="govuk-table__cell">
                <Link className="govuk-link" to={`/programmes/${id}/dashboard`}>
                  {t('programmes.dashboard')}
                  <span className="govuk-visually-hidden">: {name}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
