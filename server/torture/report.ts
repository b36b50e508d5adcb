import type { Result } from './run-tests.ts';

/** The results as a table in Markdown. */
export function inTable(machine: string, results: readonly Result[]): string {
  return [
    machine,
    '',
    '| test | what was done | figures | came of it |',
    '| --- | --- | --- | --- |',
    ...results.map(row),
  ].join('\n');
}

function row({ name, title, state, did, figures, faults, seconds }: Result): string {
  const found = Object.entries(figures).map(([figure, value]) => `${figure} ${said(value)}`);
  const ran = state === 'passed' || state === 'failed';
  const cells = [
    `${name} ${title}`,
    did,
    found.join('; '),
    ran ? `${state} in ${seconds} s${faults.length > 0 ? `: ${faults.join('; ')}` : ''}` : state,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

const said = (value: number | string): string => (typeof value === 'number' ? value.toLocaleString('en-GB') : value);
