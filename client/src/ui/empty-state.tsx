import type { ReactNode } from 'react';

/** What to read where there is nothing yet, with the next step. */
export function EmptyState({ children, next }: { readonly children: ReactNode; readonly next?: ReactNode }) {
  return (
    <div className="waymark-next">
      <p className="govuk-body">{children}</p>
      {next}
    </div>
  );
}
