import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** The developers' pages; the explorer's editor is heavy, so it comes with its own page alone. */
export const developerRoutes: RouteObject[] = [
  page('developers', async () => (await import('./developers-route.tsx')).DevelopersRoute),
  page('developers/explorer', async () => (await import('./explorer-route.tsx')).ExplorerRoute),
];

function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    lazy: async () => {
      const [Component] = await Promise.all([load(), import('./add-developers-messages.ts')]);
      return { Component };
    },
  };
}
