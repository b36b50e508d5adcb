import { Link } from 'react-router';
import { OutcomeKey } from '../parts/outcome-key.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { useWords } from '../../../words/use-words.ts';
import { type CohortAddress, type CohortSort, nextSort, writeCohortAddress } from './cohort-address.ts';
import { HeatMapRow } from './heat-map-row.tsx';
import type { HeatColumn } from './heat-map.ts';
import type { CohortRow } from './round-dashboard.tsx';
import { SaveCsv } from './save-csv.tsx';

interface Props {
  readonly round: { readonly name: string };
  readonly address: CohortAddress;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly CohortRow[];
  readonly total: number;
}

/**
 * Institutions × benchmarks. A cell says its outcome by shape, figure and word; its shade only adds to them.
 * The first column and the head stay in sight, and the arrow keys scroll it once it has the focus.
 */
export function HeatMap({ round, address, columns, rows, total }: Props) {
  const t = useWords();
  if (rows.length === 0) return <p className="govuk-body">{t('dashboard.no-rows')}</p>;
  const from = (address.page - 1) * 50 + 1;
  return (
    <section>
      <h2 className="govuk-heading-m" id="heat-map">
        {t('dashboard.map')}
      </h2>
      <OutcomeKey />
      <ul className="govuk-list region-columns">
        {columns.map(({ slot, title }) => (
          <li key={slot}>
            <strong>{slot}</strong> {title}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        {t('dashboard.showing', { from, to: from + rows.length - 1, total })}{' '}
        <SaveCsv columns={columns} rows={rows} round={round} />
      </p>
      <ScrollTable label={t('dashboard.map')} sticky>
        <table className="govuk-table region-heat">
          <caption className="govuk-visually-hidden">{t('dashboard.map-caption', { round: round.name })}</caption>
          <HeatMapHead address={address} columns={columns} />
          <tbody className="govuk-table__body">
            {rows.map((row) => (
              <HeatMapRow key={row.institution.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
}

/** Column heads that sort; each says how the table is sorted. */
function HeatMapHead({ address, columns }: Pick<Props, 'address' | 'columns'>) {
  const t = useWords();
  const sorted = (by: CohortSort['by'], slot: string | null) =>
    address.sort.by === by && address.sort.slot === slot
      ? address.sort.direction === 'ASC'
        ? 'ascending'
        : 'descending'
      : undefined;
  const to = (by: CohortSort['by'], slot: string | null) =>
    writeCohortAddress({ ...address, after: null, sort: nextSort(address.sort, { by, slot }) });
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <SortHeader to={to('NAME', null)} sorted={sorted('NAME', null)} label={t('dashboard.institution')} />
        <SortHeader to={to('ACHIEVED', null)} sorted={sorted('ACHIEVED', null)} label={t('dashboard.achieved')} />
        <th scope="col" className="govuk-table__header">
          {t('dashboard.change')}
        </th>
        {columns.map(({ slot, title }) => (
          <SortHeader
            key={slot}
            to={to('BENCHMARK', slot)}
            sorted={sorted('BENCHMARK', slot)}
            label={slot}
            title={t('dashboard.benchmark', { slot, title })}
          />
        ))}
      </tr>
    </thead>
  );
}

interface SortHeaderProps {
  readonly to: string;
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly label: string;
  /** Longer name, shown on hover and read out. */
  readonly title?: string;
}

function SortHeader({ to, sorted, label, title }: SortHeaderProps) {
  return (
    <th scope="col" className="govuk-table__header" {...(sorted ? { 'aria-sort': sorted } : {})}>
      <Link className="govuk-link region-sort" to={to} title={title} preventScrollReset>
        <span aria-hidden={title ? true : undefined}>{label}</span>
        {title && <span className="govuk-visually-hidden">{title}</span>}
        <span aria-hidden="true">{sorted === 'ascending' ? ' ▲' : sorted === 'descending' ? ' ▼' : ''}</span>
      </Link>
    </th>
  );
}
