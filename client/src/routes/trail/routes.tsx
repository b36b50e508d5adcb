import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { addMessages } from '../../words/catalogues.ts';

/** Who did what: in the region, and in a school. */
export const trailRoutes: RouteObject[] = [
  page('audit', async () => (await import('./trail-routes.tsx')).RegionTrailRoute),
  page('schools/:id/audit', async () => (await import('./trail-routes.tsx')).SchoolTrailRoute),
];

function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    lazy: async () => {
      const [Component, { trail }] = await Promise.all([load(), import('../../messages/en/trail.ts')]);
      addMessages(trail);
      return { Component };
    },
  };
}
