import { LinkButton } from '../../../ui/button.tsx';
import { cellsOf } from './heat-map.ts';
import { useWords } from '../../../words/use-words.ts';
import { saveCsv } from '../../../ui/csv.ts';
import type { HeatColumn } from './heat-map.ts';
import type { CohortRow } from './round-dashboard.tsx';

interface Props {
  readonly round: { readonly name: string };
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly CohortRow[];
}

/** Saves the rows that are shown as a file for spreadsheets. */
export function SaveCsv({ round, columns, rows }: Props) {
  const t = useWords();
  function save() {
    const head = [
      t('dashboard.institution'),
      t('dashboard.state'),
      t('dashboard.achieved'),
      t('dashboard.change'),
      ...columns.map(({ slot, title }) => t('dashboard.benchmark', { slot, title })),
    ];
    const body = rows.map((row) => [
      row.institution.name,
      t(`dashboard.${row.state}`),
      row.headline?.achieved ?? null,
      row.change,
      ...cellsOf(columns, row.results).map((result) => result && (result.percent ?? t(`ui.outcome.${result.outcome}`))),
    ]);
    saveCsv(round.name, [head, ...body]);
  }
  return <LinkButton onClick={save}>{t('dashboard.csv')}</LinkButton>;
}
