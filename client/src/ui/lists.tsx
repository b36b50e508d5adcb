import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

interface Row {
  /** Needed where two rows may have the same key. */
  readonly id?: string;
  readonly key: string;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

/** Facts in rows: what, and how it stands. */
export function SummaryList({ rows }: { readonly rows: readonly Row[] }) {
  const withActions = rows.some(({ action }) => Boolean(action));
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ id, key, value, action }) => (
        <div
          key={id ?? key}
          className={
            withActions && !action
              ? 'govuk-summary-list__row govuk-summary-list__row--no-actions'
              : 'govuk-summary-list__row'
          }
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && <dd className="govuk-summary-list__actions">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}

interface TableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly head: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  /** For rows that are read one by one: on small screens each is a block, with the heads beside what they are of. */
  readonly stacks?: boolean;
}

/** A table whose first column names the row. On small screens it scrolls within itself, also by keyboard. */
export function Table({ caption, hideCaption = false, head, rows, stacks = false }: TableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard
    <div className="waymark-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className={stacks ? 'govuk-table waymark-stacks' : 'govuk-table'}>
        <caption className={hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((name) => (
              <th key={name} scope="col" className="govuk-table__header">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {first}
              </th>
              {rest.map((cell, index) => (
                // A cell has no name but its place.
                <td key={head[index + 1]} className="govuk-table__cell" data-head={head[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export interface Crumb {
  readonly to: string;
  readonly label: string;
}

/** The way from the top to here. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useWords();
  return (
    <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label={t('ui.breadcrumbs')}>
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(({ to, label }) => (
          <li key={to} className="govuk-breadcrumbs__list-item">
            <Link className="govuk-breadcrumbs__link" to={to}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
