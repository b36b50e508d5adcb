import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { SetsQuery } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { Tag } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { SETS } from './set-documents.ts';

/** Every edition that may be used or adapted, and the region's own adaptations in progress. */
export function SetsRoute() {
  const t = useWords();
  const result = useQuery(SETS, { variables: { first: 100 }, fetchPolicy: 'cache-and-network' });
  return (
    <RegionPage title={t('sets.title')} lead={t('sets.lead')}>
      <Loaded result={result}>
        {({ editions, profiles, viewer }) => (
          <>
            {viewer.may.includes('ADAPT_SETS') && (
              <Profiles profiles={profiles.edges.map(({ node }) => node).filter(({ state }) => state === 'DRAFT')} />
            )}
            <h2 className="govuk-heading-m">{t('sets.title')}</h2>
            {editions.edges.length === 0 && (
              <p className="govuk-body">
                {t('sets.none')}{' '}
                <Link className="govuk-link" to="/modules">
                  {t('programmes.see-modules')}
                </Link>
              </p>
            )}
            {editions.edges.map(({ node }) => (
              <EditionCard key={node.id} edition={node} />
            ))}
          </>
        )}
      </Loaded>
    </RegionPage>
  );
}

function Profiles({ profiles }: { readonly profiles: readonly SetsQuery['profiles']['edges'][number]['node'][] }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <>
      <h2 className="govuk-heading-m">{t('sets.profiles')}</h2>
      {profiles.length === 0 && <p className="govuk-body">{t('sets.profiles-none')}</p>}
      {profiles.map(({ id, name, editionLabel, parent, updatedAt }) => (
        <div key={id} className="region-card">
          <h3 className="govuk-heading-s">
            <Link className="govuk-link" to={`/adapt/${id}`}>
              {name}, {editionLabel}
            </Link>{' '}
            <Tag colour="yellow">{t('sets.draft')}</Tag>
          </h3>
          <p className="govuk-body">
            {t('sets.profile-from', { title: parent.title, label: parent.label, date: day(updatedAt) })}
          </p>
        </div>
      ))}
    </>
  );
}

function EditionCard({ edition }: { readonly edition: SetsQuery['editions']['edges'][number]['node'] }) {
  const t = useWords();
  const { day } = useDates();
  const {
    id,
    title,
    label,
    summary,
    status,
    available,
    unavailableReason,
    parent,
    changes,
    benchmarks,
    criteriaCount,
    publishedAt,
  } = edition;
  return (
    <div className="region-card">
      <h3 className="govuk-heading-s">
        <Link className="govuk-link" to={`/sets/${id}`}>
          {title}, {label}
        </Link>{' '}
        <Tag colour={available ? 'blue' : 'red'}>{t(available ? `sets.${status}` : 'sets.unavailable')}</Tag>
      </h3>
      <p className="govuk-body">{summary}</p>
      {!available && (
        <p className="govuk-inset-text">
          {t('sets.unavailable-why', { reason: unavailableReason ?? t('sets.unavailable-plain') })}
        </p>
      )}
      <p className="govuk-body-s">
        {t('sets.counts', { benchmarks: benchmarks.length, criteria: criteriaCount })}
        {publishedAt && ` · ${t('sets.published-on', { date: day(publishedAt) })}`}
        {parent && ` · ${t('sets.parent', parent)} (${t('sets.changed', { count: changes.length })})`}
      </p>
    </div>
  );
}
