import type { RouteObject } from 'react-router';
import { clientContext } from '../../api/client-context.ts';
import { HOME } from './home-documents.ts';
import { HomeRoute } from './home-route.tsx';

/** The page after signing in. Everybody sees it first, so it comes with the frame. */
export const homeRoutes: RouteObject[] = [
  {
    path: 'home',
    Component: HomeRoute,
    loader: ({ context }) => {
      // Nobody waits for it here: the page shows what comes of it, a failure too.
      void context
        .get(clientContext)
        .query({ query: HOME, fetchPolicy: 'network-only' })
        .catch(() => undefined);
      return null;
    },
  },
];
