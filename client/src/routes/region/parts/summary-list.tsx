import type { ReactNode } from 'react';

/** Facts in rows: what, and how it stands. */
export function SummaryList({
  rows,
}: {
  readonly rows: readonly { readonly key: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value }) => (
        <div key={key} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
