import type { RouteObject } from 'react-router';

/** The developers' pages; the explorer's editor is heavy, so it comes with its own page alone. */
export const developerRoutes: RouteObject[] = [
  { path: 'developers', lazy: async () => ({ Component: (await import('./developers-route.tsx')).DevelopersRoute }) },
  {
    path: 'developers/explorer',
    lazy: async () => ({ Component: (await import('./explorer-route.tsx')).ExplorerRoute }),
  },
];
