import type { ReactNode } from 'react';

/** Says that something was done, also to those who do not see it. */
export function Told({ children }: { readonly children: ReactNode }) {
  return (
    <div className="region-told" role="status">
      <p className="govuk-body govuk-!-margin-bottom-0">{children}</p>
    </div>
  );
}
