import type { ResultQuery } from '../../../graphql/graphql.ts';
import { lookOf, FindingMark, OutcomeMark } from '../../../ui/outcome-mark.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { FindingSteps } from '../parts/finding-steps.tsx';

type Benchmark = Extract<NonNullable<ResultQuery['node']>, { __typename: 'Assessment' }>['benchmarks'][number];

interface Props {
  readonly benchmark: Benchmark;
  /** Name of the round before; null when there is none. */
  readonly since: string | null;
}

/** One benchmark of the result: what it came to, what changed, and each finding behind it. */
export function ResultBenchmark({ benchmark, since }: Props) {
  const t = useWords();
  const { slot, title, outcome, percent, explanation, criteria } = benchmark;
  return (
    <section
      className={`waymark-card waymark-result waymark-card--${lookOf(outcome)}`}
      id={encodeURIComponent(slot)}
      tabIndex={-1}
    >
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        {slot}. {title}
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <OutcomeMark outcome={outcome} />
        {percent !== null && <strong> {t('school.percent', { percent })}</strong>}
        <Change benchmark={benchmark} since={since} />
      </p>
      <Text quiet>{explanation}</Text>
      <details className="govuk-details govuk-!-margin-bottom-0">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('result.findings', { count: criteria.length })}</span>
        </summary>
        <ul className="govuk-list waymark-findings">
          {criteria.map(({ id, statement, finding }) => (
            <li key={id}>
              <p className="govuk-body govuk-!-margin-bottom-1">
                <strong>{statement}</strong>
              </p>
              <p className="govuk-body govuk-!-margin-bottom-2">
                <FindingMark outcome={finding.outcome} /> {finding.sentence}
              </p>
              <FindingSteps finding={finding} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** How the percentage moved since the round before. */
function Change({ benchmark: { percent, previous }, since }: Props) {
  const t = useWords();
  if (!previous || previous.percent === null || percent === null || since === null) return null;
  const change = percent - previous.percent;
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return <span className="waymark-quiet"> · {t('result.change', { direction, size: Math.abs(change), since })}</span>;
}
