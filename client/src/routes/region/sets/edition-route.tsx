import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { EditionQuery } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Missing } from '../parts/missing.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { Tag } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ChangeList } from './change-list-view.tsx';
import { EditionBenchmarkSection, ParameterRows } from './edition-benchmark.tsx';
import { EDITION } from './set-documents.ts';

type ShownEdition = Extract<EditionQuery['node'], { __typename: 'Edition' }>;
export type ShownBenchmark = ShownEdition['benchmarks'][number];

/** One edition in full: every benchmark and criterion, where its words come from and how it is scored. */
export function EditionRoute() {
  const t = useWords();
  const { editionId = '' } = useParams();
  const result = useQuery(EDITION, { variables: { id: editionId } });
  return (
    <Loaded result={result}>
      {({ node, viewer }) =>
        node?.__typename === 'Edition' ? (
          <EditionPage edition={node} mayAdapt={viewer.may.includes('ADAPT_SETS')} />
        ) : (
          <Missing title={t('sets.title')} message={t('edition.missing')} back="/sets" />
        )
      }
    </Loaded>
  );
}

function EditionPage({ edition, mayAdapt }: { readonly edition: ShownEdition; readonly mayAdapt: boolean }) {
  const t = useWords();
  const { id, title, label, summary, status, available, unavailableReason, parent, changes, benchmarks, parameters } =
    edition;
  return (
    <RegionPage title={`${title}, ${label}`} lead={summary} back={{ to: '/sets', label: t('sets.title') }}>
      <p className="govuk-body">
        <Tag colour={available ? 'blue' : 'red'}>{t(available ? `sets.${status}` : 'sets.unavailable')}</Tag>
      </p>
      {!available && (
        <p className="govuk-inset-text">
          {t('sets.unavailable-why', { reason: unavailableReason ?? t('sets.unavailable-plain') })}
        </p>
      )}
      {mayAdapt && available && (
        <Link className="govuk-button" role="button" to={`/sets/${id}/adapt`}>
          {t('edition.adapt')}
        </Link>
      )}
      {parent && (
        <>
          <h2 className="govuk-heading-m">{t('edition.changes')}</h2>
          <p className="govuk-body">
            <Link className="govuk-link" to={`/sets/${parent.id}`}>
              {t('sets.parent', parent)}
            </Link>
          </p>
          {changes.length === 0 ? (
            <p className="govuk-body">{t('edition.changes-none')}</p>
          ) : (
            <ChangeList changes={changes} />
          )}
        </>
      )}
      {parameters.length > 0 && <h2 className="govuk-heading-m">{t('edition.parameters')}</h2>}
      <ParameterRows parameters={parameters} />
      <h2 className="govuk-heading-m">{t('edition.contents')}</h2>
      {benchmarks.map((benchmark) => (
        <EditionBenchmarkSection key={benchmark.id} benchmark={benchmark} editionId={id} />
      ))}
      <p className="govuk-body-s region-value">
        {t('edition.hash')}: {edition.hash}
      </p>
    </RegionPage>
  );
}
