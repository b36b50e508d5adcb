import { ScrollTable } from '../parts/scroll-table.tsx';
import { useWords } from '../../../words/use-words.ts';
import { changeOf, movedMost, signed } from './movement.ts';
import type { BenchmarkFigures } from './round-dashboard.tsx';

type Benchmark = BenchmarkFigures;

/** Each benchmark's outcomes, and how many more achieve it than in the round before. */
export function Movement({ benchmarks }: { readonly benchmarks: readonly Benchmark[] }) {
  const t = useWords();
  return (
    <section className="region-section">
      <h2 className="govuk-heading-m" id="movement">
        {t('dashboard.movement')}
      </h2>
      <p className="govuk-body">
        <MovementSentence benchmarks={benchmarks} />
      </p>
      <ScrollTable label={t('dashboard.movement')}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{t('dashboard.movement')}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {COLUMNS.map((name) => (
                <th
                  key={name}
                  scope="col"
                  className={`govuk-table__header ${name === 'benchmark' ? '' : 'govuk-table__header--numeric'}`}
                >
                  {t(`dashboard.movement-${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {benchmarks.map((benchmark) => (
              <MovementRow key={benchmark.slot} benchmark={benchmark} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
}

const COLUMNS = ['benchmark', 'achieved', 'before', 'change', 'in-progress', 'not-started', 'other'] as const;

function MovementRow({ benchmark }: { readonly benchmark: Benchmark }) {
  const { slot, title, achieved, previouslyAchieved, inProgress, notStarted, notApplicable, unscorable } = benchmark;
  const figures = [
    achieved,
    previouslyAchieved ?? '–',
    signed(changeOf(benchmark)),
    inProgress,
    notStarted,
    notApplicable + unscorable,
  ];
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {slot}. {title}
      </th>
      {figures.map((figure, index) => (
        <td key={COLUMNS[index + 1]} className="govuk-table__cell govuk-table__cell--numeric">
          {figure}
        </td>
      ))}
    </tr>
  );
}

function MovementSentence({ benchmarks }: { readonly benchmarks: readonly Benchmark[] }) {
  const t = useWords();
  if (benchmarks.every(({ previouslyAchieved }) => previouslyAchieved === null)) return t('dashboard.movement-first');
  const most = movedMost(benchmarks);
  if (most === null) return t('dashboard.movement-still');
  return t('dashboard.movement-headline', {
    title: most.title,
    count: most.achieved,
    before: most.previouslyAchieved ?? 0,
  });
}
