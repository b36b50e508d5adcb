import type { Messages } from '@lingui/core';
import { Outlet, type RouteObject } from 'react-router';
import { AreaError } from '../app/area-error.tsx';
import { Layout } from '../app/layout.tsx';
import { SignedIn } from '../app/signed-in.tsx';
import { NotFound } from '../ui/error-pages.tsx';
import { Loading } from '../ui/loaded.tsx';
import { addMessages } from '../words/catalogues.ts';
import { accessRoutes } from './access/routes.tsx';
import { accountRoutes } from './account/routes.tsx';
import { criterionRoutes } from './criterion/routes.tsx';
import { developerRoutes } from './developers/routes.tsx';
import { homeRoutes } from './home/routes.ts';
import { regionRoutes } from './region/routes.tsx';
import { registerRoutes } from './register/routes.tsx';
import { schoolRoutes } from './schools/routes.tsx';
import { publicRoutes } from './start/routes.tsx';
import { trailRoutes } from './trail/routes.tsx';

/** Every page, by its address. An area's code and words come when one of its pages is opened; the page before stays until then. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: AreaError,
    children: [
      {
        // Beneath the frame, which therefore is there, and knows who asks, before the first page's code.
        HydrateFallback: () => <Loading onAgain={() => window.location.reload()} />,
        children: [
          area(publicRoutes, async () => (await import('../messages/en/start.ts')).start),
          { ErrorBoundary: AreaError, children: registerRoutes },
          {
            Component: SignedIn,
            children: [
              { ErrorBoundary: AreaError, children: homeRoutes },
              area(
                [...schoolRoutes, ...criterionRoutes],
                async () => (await import('../messages/en/school.ts')).school,
              ),
              { ErrorBoundary: AreaError, children: regionRoutes },
              { ErrorBoundary: AreaError, children: developerRoutes },
              { ErrorBoundary: AreaError, children: accessRoutes },
              { ErrorBoundary: AreaError, children: accountRoutes },
              { ErrorBoundary: AreaError, children: trailRoutes },
            ],
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];

/** An area: its pages wait for its words, and a fault in one of them stays within the frame. */
function area(children: RouteObject[], words: () => Promise<Messages>): RouteObject {
  return {
    ErrorBoundary: AreaError,
    children,
    lazy: async () => {
      addMessages(await words());
      return { Component: Outlet };
    },
  };
}
