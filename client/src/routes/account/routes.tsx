import type { RouteObject } from 'react-router';
import { addMessages } from '../../words/catalogues.ts';

/** How somebody signs in and where they are signed in; and what is held about a person. */
export const accountRoutes: RouteObject[] = [
  {
    path: 'account',
    lazy: async () => {
      const [{ AccountRoute }, { account }] = await Promise.all([
        import('./account-route.tsx'),
        import('../../messages/en/account.ts'),
      ]);
      addMessages(account);
      return { Component: AccountRoute };
    },
  },
  ...['account/data', 'people/:personId/data'].map((path) => ({
    path,
    lazy: async () => {
      const [{ DataRoute }, { data }] = await Promise.all([
        import('./data/data-route.tsx'),
        import('../../messages/en/data.ts'),
      ]);
      addMessages(data);
      return { Component: DataRoute };
    },
  })),
];
