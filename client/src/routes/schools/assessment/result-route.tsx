import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { ResultQuery } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { NotFound } from '../../../ui/error-pages.tsx';
import { SummaryList } from '../../../ui/lists.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { Details, InsetText, Panel, Text } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { schoolAddress } from '../parts/addresses.ts';
import { RESULT } from './assessment-documents.ts';
import { ResultBenchmark } from './result-benchmark.tsx';

type Assessment = Extract<NonNullable<ResultQuery['node']>, { __typename: 'Assessment' }>;

/** What an assessment came to, and why. */
export function ResultRoute() {
  const { assessmentId = '' } = useParams();
  const result = useQuery(RESULT, { variables: { id: assessmentId }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ node }) => (node?.__typename === 'Assessment' ? <Result assessment={node} /> : <NotFound />)}
    </Loaded>
  );
}

function Result({ assessment }: { readonly assessment: Assessment }) {
  const t = useWords();
  const { day } = useDates();
  const { institution, round, headline, state, previous, submittedAt, submittedBy, edition } = assessment;
  const crumbs = [{ to: schoolAddress(institution.id).school, label: institution.name }];
  return (
    <Page title={t('result.title', { round: round.name })} caption={institution.name} crumbs={crumbs}>
      <Panel title={headline.display}>{t(state === 'SUBMITTED' ? 'result.achieved' : 'result.so-far')}</Panel>
      {state === 'DRAFT' && <NotSubmitted assessment={assessment} />}
      {submittedAt && (
        <Text>
          {t('result.submitted', {
            day: day(submittedAt),
            person: submittedBy ?? '',
            edition: `${edition.title}, ${edition.label}`,
          })}
        </Text>
      )}
      {previous && (
        <Text>
          {assessment.comparableToPrevious
            ? t('result.previous', { round: previous.round.name, headline: previous.headline.display })
            : t('result.not-comparable', { ...previous.edition, round: previous.round.name })}
        </Text>
      )}
      <p>
        <Button variant="secondary" onClick={() => window.print()}>
          {t('result.print')}
        </Button>
      </p>
      {assessment.benchmarks.map((benchmark) => (
        <ResultBenchmark key={benchmark.id} benchmark={benchmark} since={previous?.round.name ?? null} />
      ))}
      <Receipt receipt={assessment.receipt} />
    </Page>
  );
}

function NotSubmitted({ assessment }: { readonly assessment: Assessment }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <InsetText>
      {t('result.draft', { closes: day(assessment.round.closesOn) })}{' '}
      <Link className="govuk-link" to={schoolAddress(assessment.institution.id).assessment(assessment.id).tasks}>
        {t('school.to-assessment')}
      </Link>
    </InsetText>
  );
}

/** From which the result can be computed again, for those who want to. */
function Receipt({ receipt }: Pick<Assessment, 'receipt'>) {
  const t = useWords();
  const { day } = useDates();
  if (!receipt) return null;
  const code = (value: string) => <code className="waymark-code">{value}</code>;
  const rows = [
    { key: t('receipt.as-of'), value: day(receipt.asOf) },
    { key: t('receipt.edition'), value: code(receipt.edition) },
    { key: t('receipt.inputs'), value: code(receipt.inputs) },
    { key: t('receipt.evaluation'), value: code(receipt.evaluation) },
    { key: t('receipt.rules'), value: receipt.rules.join(', ') },
    { key: t('receipt.contract'), value: receipt.contract },
  ];
  return (
    <Details summary={t('receipt.title')}>
      <Text>{t('receipt.what')}</Text>
      <SummaryList rows={rows} />
    </Details>
  );
}
