import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** What schools share with a partner, and what it asked for. */
export const accessRoutes: RouteObject[] = [
  page('access', async () => (await import('./access-route.tsx')).AccessRoute),
  page('access/:id', async () => (await import('./shared-school-route.tsx')).SharedSchoolRoute),
];

function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    lazy: async () => {
      const [Component] = await Promise.all([load(), import('./add-access-messages.ts')]);
      return { Component };
    },
  };
}
