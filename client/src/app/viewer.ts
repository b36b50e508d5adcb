import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../graphql/graphql.ts';

export type Viewer = ViewerQuery['viewer'];

const STRANGER: Viewer = { demo: false, may: [], person: null, active: null, memberships: [] };

export const ViewerContext = createContext<Viewer>(STRANGER);

/** Who is asking; a stranger on public pages. */
export function useViewer(): Viewer {
  return useContext(ViewerContext);
}
