import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { addMessages } from '../../words/catalogues.ts';

/** How a stranger asks to join a school. */
export const registerRoutes: RouteObject[] = [
  page('register', async () => (await import('./register-route.tsx')).RegisterRoute),
  page('register/confirm', async () => (await import('./confirm-route.tsx')).ConfirmRoute),
];

function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    lazy: async () => {
      const [Component, { register }] = await Promise.all([load(), import('../../messages/en/register.ts')]);
      addMessages(register);
      return { Component };
    },
  };
}
