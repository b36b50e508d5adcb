import type { RouteObject } from 'react-router';

/** The region's pages; each is loaded when it is opened. */
export const regionRoutes: RouteObject[] = [
  {
    path: 'institutions',
    lazy: async () => ({ Component: (await import('./institutions/institutions-route.tsx')).InstitutionsRoute }),
  },
  {
    path: 'institutions/import',
    lazy: async () => ({ Component: (await import('./institutions/import-route.tsx')).ImportRoute }),
  },
  {
    path: 'institutions/:id',
    lazy: async () => ({ Component: (await import('./institutions/institution-route.tsx')).InstitutionRoute }),
  },
  {
    path: 'programmes',
    lazy: async () => ({ Component: (await import('./programmes/programmes-route.tsx')).ProgrammesRoute }),
  },
  {
    path: 'programmes/:id',
    lazy: async () => ({ Component: (await import('./programmes/programme-route.tsx')).ProgrammeRoute }),
  },
  {
    path: 'programmes/:id/dashboard',
    lazy: async () => ({ Component: (await import('./dashboard/dashboard-route.tsx')).DashboardRoute }),
  },
  { path: 'sets', lazy: async () => ({ Component: (await import('./sets/sets-route.tsx')).SetsRoute }) },
  {
    path: 'sets/:editionId',
    lazy: async () => ({ Component: (await import('./sets/edition-route.tsx')).EditionRoute }),
  },
  {
    path: 'sets/:editionId/adapt',
    lazy: async () => ({ Component: (await import('./sets/adapt-route.tsx')).AdaptRoute }),
  },
  {
    path: 'adapt/:profileId',
    lazy: async () => ({ Component: (await import('./studio/studio-route.tsx')).StudioRoute }),
  },
  { path: 'modules', lazy: async () => ({ Component: (await import('./modules-route.tsx')).ModulesRoute }) },
  { path: 'people', lazy: async () => ({ Component: (await import('./people-route.tsx')).PeopleRoute }) },
];
