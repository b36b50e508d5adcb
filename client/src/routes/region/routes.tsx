import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** The region's pages; each is loaded when it is opened, with what it says. */
export const regionRoutes: RouteObject[] = [
  page('institutions', async () => (await import('./institutions/institutions-route.tsx')).InstitutionsRoute),
  page('institutions/import', async () => (await import('./institutions/import-route.tsx')).ImportRoute),
  page('institutions/:id', async () => (await import('./institutions/institution-route.tsx')).InstitutionRoute),
  page('programmes', async () => (await import('./programmes/programmes-route.tsx')).ProgrammesRoute),
  page('programmes/:id', async () => (await import('./programmes/programme-route.tsx')).ProgrammeRoute),
  page('programmes/:id/dashboard', async () => (await import('./dashboard/dashboard-route.tsx')).DashboardRoute),
  page('sets', async () => (await import('./sets/sets-route.tsx')).SetsRoute),
  page('sets/:editionId', async () => (await import('./sets/edition-route.tsx')).EditionRoute),
  page('sets/:editionId/adapt', async () => (await import('./sets/adapt-route.tsx')).AdaptRoute),
  page('adapt/:profileId', async () => (await import('./studio/studio-route.tsx')).StudioRoute),
  page('modules', async () => (await import('./modules-route.tsx')).ModulesRoute),
  page('settings', async () => (await import('./settings/settings-route.tsx')).SettingsRoute),
  page('people', async () => (await import('./people-route.tsx')).PeopleRoute),
];

function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    lazy: async () => {
      const [Component] = await Promise.all([load(), import('./add-region-messages.ts')]);
      return { Component };
    },
  };
}
