import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { entriesFor } from '../../app/navigation.tsx';
import { useViewer, type Viewer } from '../../app/viewer.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { RegionPeopleNow, SchoolPeopleNow } from '../people/people-now.tsx';
import { schoolAddress } from '../schools/parts/addresses.ts';
import { NextStep } from '../schools/parts/next-step.tsx';
import { workNow } from '../schools/parts/work.ts';
import { HOME } from './home-documents.ts';

/** What needs you now. */
export function HomeRoute() {
  const t = useWords();
  const viewer = useViewer();
  const { person, active } = viewer;
  const institution = active?.organisation.institution;
  return (
    <Page title={t('home.title', { name: person?.name ?? '' })} caption={active?.organisation.name}>
      {institution ? <SchoolNow id={institution.id} /> : <Areas />}
    </Page>
  );
}

function SchoolNow({ id }: { readonly id: string }) {
  const t = useWords();
  // What is new was asked for when somebody came here.
  const result = useQuery(HOME, { fetchPolicy: 'cache-first' });
  return (
    <Loaded result={result}>
      {({ viewer: { active } }) => {
        const institution = active?.organisation.institution;
        if (!institution) return null;
        return (
          <>
            <NextStep
              institutionId={id}
              work={workNow(institution.enrolments)}
              mayAnswer={institution.viewerMay.includes('ANSWER')}
            />
            <SchoolPeopleNow institutionId={id} />
            <ul className="govuk-list govuk-list--spaced">
              {(['school', 'evidence', 'history'] as const).map((page) => (
                <li key={page}>
                  <Link className="govuk-link" to={schoolAddress(id)[page]}>
                    {t(`home.${page}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}

/** For the region and for partners: their areas. */
function Areas() {
  const t = useWords();
  const viewer = useViewer();
  const entries = entriesFor(viewer).filter(({ to }) => to !== '/home');
  const decides = viewer.active?.organisation.kind === 'REGION' && viewer.may.includes('MANAGE_PEOPLE');
  return (
    <>
      {decides && <RegionPeopleNow />}
      <Text>{t(wordsOf(viewer, entries.length > 0))}</Text>
      <ul className="waymark-cards">
        {entries.map(({ to, words }) => (
          <li key={to} className="waymark-card">
            <h2 className="waymark-card__title">
              <Link className="govuk-link govuk-link--no-visited-state" to={to}>
                {t(words)}
              </Link>
            </h2>
            <p className="govuk-body">{t(`home${to.replace('/', '.area.')}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf({ active, memberships }: Viewer, hasAreas: boolean): string {
  if (hasAreas && active) return 'home.areas';
  return memberships.length > 0 ? 'home.ended' : 'home.nothing';
}
