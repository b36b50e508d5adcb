import { Link } from 'react-router';
import { OUTCOME_SIGNS } from '../parts/outcome-key.tsx';
import { useWords, type Words } from '../../../words/use-words.ts';
import { cellsOf, type HeatColumn, shadeOf } from './heat-map.ts';
import { signed } from './movement.ts';
import type { CohortRow } from './round-dashboard.tsx';

/** One institution: how many it achieved, what changed, and a cell for each benchmark. */
export function HeatMapRow({ row, columns }: { readonly row: CohortRow; readonly columns: readonly HeatColumn[] }) {
  const t = useWords();
  const { institution, assessment, headline, change, results } = row;
  const to = assessment
    ? `/schools/${institution.id}/assessments/${assessment.id}/result`
    : `/institutions/${institution.id}`;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <Link className="govuk-link" to={to}>
          {institution.name}
        </Link>
        {row.state !== 'SUBMITTED' && <span className="region-note">{t(`dashboard.${row.state}`)}</span>}
      </th>
      <td className="govuk-table__cell">{headline?.display ?? <Nothing />}</td>
      <td className="govuk-table__cell">
        <span aria-hidden="true">{signed(change)}</span>
        {change !== null && <span className="govuk-visually-hidden">{inWords(change, t)}</span>}
      </td>
      {cellsOf(columns, results).map((result, index) => (
        <td
          key={columns[index]?.slot}
          className={`govuk-table__cell region-heat__cell region-heat__cell--${shadeOf(result)}`}
        >
          {result ? <Cell result={result} /> : <Nothing />}
        </td>
      ))}
    </tr>
  );
}

function Cell({ result: { outcome, percent } }: { readonly result: CohortRow['results'][number] }) {
  const t = useWords();
  const word = t(`ui.outcome.${outcome}`);
  return (
    <>
      <span aria-hidden="true" title={word}>
        <span className="region-heat__sign">{OUTCOME_SIGNS[outcome]}</span> {percent === null ? '' : `${percent}%`}
      </span>
      <span className="govuk-visually-hidden">{percent === null ? word : t('dashboard.cell', { percent, word })}</span>
    </>
  );
}

function Nothing() {
  const t = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="govuk-visually-hidden">{t('dashboard.not-started')}</span>
    </>
  );
}

function inWords(change: number, t: Words): string {
  if (change === 0) return t('dashboard.change-same');
  return t(change > 0 ? 'dashboard.change-up' : 'dashboard.change-down', { count: Math.abs(change) });
}
