import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import type { BenchmarkQuery } from '../../../graphql/graphql.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { NotFound } from '../../../ui/error-pages.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { lookOf, OutcomeMark } from '../../../ui/outcome-mark.tsx';
import { Page } from '../../../ui/page.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import { InsetText, Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { statusOf } from '../answers/answer-queue.ts';
import { useQueue } from '../answers/use-answers.ts';
import { schoolAddress } from '../parts/addresses.ts';
import { CriterionCard } from './criterion-card.tsx';
import { BENCHMARK } from './question-documents.ts';

type Assessment = Extract<NonNullable<BenchmarkQuery['node']>, { __typename: 'Assessment' }>;
type Benchmark = NonNullable<Assessment['benchmark']>;

/** The questions of one benchmark, with what they come to so far. */
export function BenchmarkRoute() {
  const { assessmentId = '', slot = '' } = useParams();
  const result = useQuery(BENCHMARK, { variables: { id: assessmentId, slot } });
  const reload = () => void result.refetch().catch(() => undefined);
  return (
    <Loaded key={slot} result={result}>
      {({ node }) =>
        node?.__typename === 'Assessment' && node.benchmark ? (
          <Questions assessment={node} benchmark={node.benchmark} onReload={reload} />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

interface Props {
  readonly assessment: Assessment;
  readonly benchmark: Benchmark;
  readonly onReload: () => void;
}

function Questions({ assessment, benchmark, onReload }: Props) {
  const t = useWords();
  useFieldOfAddress();
  const { institution, round, readOnlyReason, benchmarks } = assessment;
  const address = schoolAddress(institution.id).assessment(assessment.id);
  const place = benchmarks.findIndex(({ slot }) => slot === benchmark.slot);
  const wayTo = (index: number) => {
    const other = benchmarks[index];
    return other ? { to: address.benchmark(other.slot), label: other.title } : null;
  };
  const crumbs = [
    { to: schoolAddress(institution.id).school, label: institution.name },
    { to: address.tasks, label: round.name },
  ];
  return (
    <Page
      title={benchmark.title}
      caption={t('question.caption', { number: place + 1, total: benchmarks.length })}
      crumbs={crumbs}
      wide
    >
      <p className="govuk-body-l waymark-text">{benchmark.summary}</p>
      {readOnlyReason && <InsetText>{readOnlyReason}</InsetText>}
      <Standing benchmark={benchmark} readOnly={readOnlyReason !== null} />
      {benchmark.criteria.map((criterion) => (
        <CriterionCard
          key={criterion.id}
          criterion={criterion}
          editionId={assessment.edition.id}
          institutionId={institution.id}
          readOnly={readOnlyReason !== null}
          mayAddEvidence={institution.viewerMay.includes('ADD_EVIDENCE')}
          onReload={onReload}
        />
      ))}
      <Pagination previous={wayTo(place - 1)} next={wayTo(place + 1)} />
      <ButtonLink variant="secondary" to={readOnlyReason === null ? address.check : address.tasks}>
        {t(readOnlyReason === null ? 'question.to-check' : 'question.to-tasks')}
      </ButtonLink>
    </Page>
  );
}

/** How the benchmark stands, and whether all is saved; in sight while one scrolls. */
function Standing({ benchmark, readOnly }: { readonly benchmark: Benchmark; readonly readOnly: boolean }) {
  const t = useWords();
  const queue = useQueue();
  const { outcome, percent, explanation, progress } = benchmark;
  return (
    <>
      <div className={`waymark-standing waymark-card--${lookOf(outcome)}`}>
        <span className="govuk-body govuk-!-margin-bottom-0">
          <OutcomeMark outcome={outcome} />
          {percent !== null && ` ${t('school.percent', { percent })}`}
          <span className="waymark-quiet">
            {' '}
            · {t('ui.progress', { done: progress.answered, total: progress.items })}
          </span>
        </span>
        {!readOnly && <SaveState status={statusOf(queue)} savedAt={queue.savedAt} />}
      </div>
      <Text quiet>{explanation}</Text>
    </>
  );
}

/** Goes to the field that the address names, once it is on the page. */
function useFieldOfAddress(): void {
  const { hash } = useLocation();
  // Focus and scrolling are the browser's; it looked for the field before the answers had come.
  useEffect(() => {
    const field = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [hash]);
}
