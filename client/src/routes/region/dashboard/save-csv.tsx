import { LinkButton } from '../../../ui/button.tsx';
import { cellsOf } from './heat-map.ts';
import { useWords } from '../../../words/use-words.ts';
import { toCsv } from './csv.ts';
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
    const url = URL.createObjectURL(new Blob(['\uFEFF', toCsv([head, ...body])], { type: 'text/csv' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `${round.name}.csv` });
    link.click();
    URL.revokeObjectURL(url);
  }
  return <LinkButton onClick={save}>{t('dashboard.csv')}</LinkButton>;
}
