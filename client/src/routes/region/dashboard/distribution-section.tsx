import { Details } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { DistributionChart } from './distribution-chart.tsx';
import { barsFor, distributionHeadline, type DistributionPart } from './distribution.ts';

interface Props {
  readonly summary: {
    readonly meanAchieved: number | null;
    readonly distribution: readonly DistributionPart[];
    readonly benchmarks: readonly unknown[];
  };
}

/** How many institutions achieved how many benchmarks: a sentence, bars, and the table that they draw. */
export function Distribution({ summary }: Props) {
  const t = useWords();
  const total = summary.benchmarks.length;
  const bars = barsFor(summary.distribution, total);
  const headline = distributionHeadline(bars);
  return (
    <section aria-labelledby="distribution" className="region-section">
      <h2 className="govuk-heading-m" id="distribution">
        {t('dashboard.distribution')}
      </h2>
      {headline === null ? (
        <p className="govuk-body">{t('dashboard.distribution-none')}</p>
      ) : (
        <>
          <p className="govuk-body">
            {t('dashboard.distribution-headline', {
              institutions: headline.institutionsAtHalf,
              begun: headline.begun,
              half: headline.halfAchieved,
              all: headline.all,
              total,
            })}{' '}
            {summary.meanAchieved !== null && t('dashboard.distribution-mean', { mean: summary.meanAchieved, total })}
          </p>
          <DistributionChart bars={bars} total={total} />
          <Details summary={t('dashboard.distribution-table')}>
            <DistributionTable bars={bars} total={total} />
          </Details>
        </>
      )}
    </section>
  );
}

function DistributionTable({ bars, total }: { readonly bars: readonly DistributionPart[]; readonly total: number }) {
  const t = useWords();
  return (
    <table className="govuk-table region-small-table">
      <caption className="govuk-visually-hidden">{t('dashboard.distribution')}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            {t('dashboard.distribution-count')}
          </th>
          <th scope="col" className="govuk-table__header govuk-table__header--numeric">
            {t('dashboard.distribution-institutions')}
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {bars.map(({ achieved, institutions }) => (
          <tr key={achieved} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {t('dashboard.n-of', { achieved, total })}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">{institutions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
