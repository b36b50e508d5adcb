import { Link } from 'react-router';
import type { ReactNode } from 'react';
import '../region.scss';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly back?: { readonly to: string; readonly label: string };
  /** Uses the whole width, for tables. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page of the region's: the way back, its heading, and what it is about. */
export function RegionPage({ title, lead, back, wide = false, children }: Props) {
  return (
    <div className={wide ? 'region-page region-page--wide' : 'region-page'}>
      <title>{`${title} – Waymark`}</title>
      {back && (
        <Link className="govuk-back-link" to={back.to}>
          {back.label}
        </Link>
      )}
      <h1 className="govuk-heading-l">{title}</h1>
      {lead && <p className="govuk-body-l">{lead}</p>}
      {children}
    </div>
  );
}
