import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { SchoolQuery } from '../../graphql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NotFound } from '../../ui/error-pages.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../words/use-words.ts';
import { SchoolPeopleNow } from '../people/people-now.tsx';
import { schoolAddress } from './parts/addresses.ts';
import { BenchmarkCards } from './parts/benchmark-cards.tsx';
import { NextStep } from './parts/next-step.tsx';
import { newestAssessment, workNow } from './parts/work.ts';
import { SCHOOL } from './school-documents.ts';

type School = NonNullable<SchoolQuery['institution']>;

/** Where a school stands: its headline, each benchmark, and what comes next. */
export function SchoolRoute() {
  const { id = '' } = useParams();
  const result = useQuery(SCHOOL, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ institution }) => (institution ? <Overview school={institution} /> : <NotFound />)}
    </Loaded>
  );
}

function Overview({ school }: { readonly school: School }) {
  const t = useWords();
  const newest = newestAssessment(school.enrolments);
  const mayAnswer = school.viewerMay.includes('ANSWER');
  return (
    <Page title={school.name} wide>
      {newest && <Headline newest={newest} />}
      <SchoolPeopleNow institutionId={school.id} />
      <NextStep institutionId={school.id} work={workNow(school.enrolments)} mayAnswer={mayAnswer} />
      {newest ? <Standing school={school} newest={newest} /> : <EmptyState>{t('school.nothing-yet')}</EmptyState>}
    </Page>
  );
}

type Newest = NonNullable<ReturnType<typeof newestAssessment>>;

function Headline({ newest: { round, programme, assessment } }: { readonly newest: Newest }) {
  const t = useWords();
  const { display } = assessment.headline;
  return (
    <>
      <p className="waymark-headline">{display}</p>
      <p className="govuk-body-l">
        {t(assessment.state === 'SUBMITTED' ? 'school.headline' : 'school.headline-so-far', {
          round: round.name,
          programme,
        })}
      </p>
    </>
  );
}

function Standing({ school, newest: { assessment } }: { readonly school: School; readonly newest: Newest }) {
  const t = useWords();
  const address = schoolAddress(school.id).assessment(assessment.id);
  const submitted = assessment.state === 'SUBMITTED';
  return (
    <section>
      <h2 className="govuk-heading-m">{t('school.benchmarks')}</h2>
      <BenchmarkCards
        benchmarks={assessment.benchmarks}
        addressOf={(slot) => (submitted ? `${address.result}#${encodeURIComponent(slot)}` : address.benchmark(slot))}
      />
      <p className="govuk-body">
        <Link className="govuk-link" to={submitted ? address.result : address.tasks}>
          {t(submitted ? 'school.to-result' : 'school.to-assessment')}
        </Link>
      </p>
    </section>
  );
}
