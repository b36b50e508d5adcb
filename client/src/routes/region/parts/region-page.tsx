import type { ReactNode } from 'react';
import { Page } from '../../../ui/page.tsx';
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
    <Page title={title} wide={wide} crumbs={back ? [back] : []}>
      {lead && <p className="govuk-body-l">{lead}</p>}
      {children}
    </Page>
  );
}
