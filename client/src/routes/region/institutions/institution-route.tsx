import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { RegionInstitutionQuery } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Missing } from '../parts/missing.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { PlacePeople } from '../../people/place-people.tsx';
import { INSTITUTION } from './institution-documents.ts';
import { RegisterFacts } from './register-facts.tsx';

type Shown = NonNullable<RegionInstitutionQuery['institution']>;

/** What the register says of one institution, its people, programmes and latest result. */
export function InstitutionRoute() {
  const t = useWords();
  const { id = '' } = useParams();
  const result = useQuery(INSTITUTION, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ institution }) =>
        institution ? (
          <InstitutionPage institution={institution} />
        ) : (
          <Missing title={t('institutions.title')} message={t('institution.missing')} back="/institutions" />
        )
      }
    </Loaded>
  );
}

function InstitutionPage({ institution }: { readonly institution: Shown }) {
  const t = useWords();
  const { id, name, viewerMay } = institution;
  return (
    <RegionPage title={name} back={{ to: '/institutions', label: t('institutions.title') }}>
      <p className="govuk-body">
        <Link className="govuk-link" to={`/schools/${id}`}>
          {t('institution.school-page')}
        </Link>
      </p>
      {viewerMay.includes('READ_TRAIL') && (
        <p className="govuk-body">
          <Link className="govuk-link" to={`/schools/${id}/audit`}>
            {t('institution.trail')}
          </Link>
        </p>
      )}
      <h2 className="govuk-heading-m">{t('institution.latest')}</h2>
      <LatestResult institution={institution} />
      <h2 className="govuk-heading-m">{t('institution.enrolments')}</h2>
      <Enrolments institution={institution} />
      <h2 className="govuk-heading-m">{t('institution.facts')}</h2>
      <RegisterFacts institution={institution} />
      <h2 className="govuk-heading-m">{t('institution.people')}</h2>
      <PlacePeople institutionId={id} />
    </RegionPage>
  );
}

function LatestResult({ institution: { id, latestResult } }: { readonly institution: Shown }) {
  const t = useWords();
  const { day } = useDates();
  if (!latestResult) return <p className="govuk-body">{t('institution.latest-none')}</p>;
  return (
    <p className="govuk-body">
      {t('institution.latest-line', {
        display: latestResult.headline.display,
        date: latestResult.submittedAt ? day(latestResult.submittedAt) : t('region.nothing'),
      })}{' '}
      <Link className="govuk-link" to={`/schools/${id}/assessments/${latestResult.id}/result`}>
        {t('institution.open-result')}
      </Link>
    </p>
  );
}

function Enrolments({ institution: { enrolments } }: { readonly institution: Shown }) {
  const t = useWords();
  if (enrolments.length === 0) return <p className="govuk-body">{t('institution.enrolments-none')}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {enrolments.map(({ id, programme }) => (
        <li key={id}>
          <Link className="govuk-link" to={`/programmes/${programme.id}`}>
            {programme.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
