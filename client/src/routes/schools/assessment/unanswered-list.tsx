import { Link } from 'react-router';
import type { CheckQuery } from '../../../graphql/graphql.ts';
import { OutcomeMark } from '../../../ui/outcome-mark.tsx';
import { useWords } from '../../../words/use-words.ts';
import { isAnswered, schoolAddress } from '../parts/addresses.ts';

type Assessment = Extract<NonNullable<CheckQuery['node']>, { __typename: 'Assessment' }>;
type Benchmark = Assessment['benchmarks'][number];

/** Each benchmark with what is not answered yet; every line leads to its field. */
export function UnansweredList({ assessment }: { readonly assessment: Assessment }) {
  const address = schoolAddress(assessment.institution.id).assessment(assessment.id);
  return assessment.benchmarks.map((benchmark) => (
    <section key={benchmark.id} className="waymark-check">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        <Link className="govuk-link" to={address.benchmark(benchmark.slot)}>
          {benchmark.slot}. {benchmark.title}
        </Link>
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-2">
        <OutcomeMark outcome={benchmark.outcome} /> <span className="waymark-quiet">{benchmark.explanation}</span>
      </p>
      <Missing benchmark={benchmark} addressOf={(criterion, item) => address.item(benchmark.slot, criterion, item)} />
    </section>
  ));
}

interface Props {
  readonly benchmark: Benchmark;
  readonly addressOf: (criterion: string, item: string) => string;
}

function Missing({ benchmark, addressOf }: Props) {
  const t = useWords();
  const missing = benchmark.criteria.flatMap((criterion) =>
    criterion.items.filter(({ answer }) => !isAnswered(answer)).map((item) => ({ criterion, item })),
  );
  if (missing.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {missing.map(({ criterion, item }) => (
        <li key={item.id}>
          <Link className="govuk-link" to={addressOf(criterion.key, item.key)}>
            {item.label ? t('check.item', { question: criterion.question, label: item.label }) : criterion.question}
          </Link>
        </li>
      ))}
    </ul>
  );
}
