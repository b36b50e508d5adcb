import type { RouteObject } from 'react-router';
import { addMessages } from '../../words/catalogues.ts';

/** How somebody signs in, and where they are signed in. */
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
];
