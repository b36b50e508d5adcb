import { Link } from 'react-router';
import type { BenchmarkOutcome } from '../../../graphql/graphql.ts';
import { lookOf, OutcomeMark } from '../../../ui/outcome-mark.tsx';
import { useWords } from '../../../words/use-words.ts';

interface Benchmark {
  readonly id: string;
  readonly slot: string;
  readonly title: string;
  readonly outcome: BenchmarkOutcome;
  readonly percent: number | null;
}

interface Props {
  readonly benchmarks: readonly Benchmark[];
  readonly addressOf: (slot: string) => string;
}

/** The benchmarks as cards: title, outcome, percent. */
export function BenchmarkCards({ benchmarks, addressOf }: Props) {
  const t = useWords();
  return (
    <ul className="waymark-cards">
      {benchmarks.map(({ id, slot, title, outcome, percent }) => (
        <li key={id} className={`waymark-card waymark-card--${lookOf(outcome)}`}>
          <h3 className="waymark-card__title">
            <Link className="govuk-link govuk-link--no-visited-state" to={addressOf(slot)}>
              {slot}. {title}
            </Link>
          </h3>
          <p className="govuk-body govuk-!-margin-bottom-0">
            <OutcomeMark outcome={outcome} />
            {percent !== null && <span className="waymark-quiet"> {t('school.percent', { percent })}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
