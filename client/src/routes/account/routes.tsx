import type { RouteObject } from 'react-router';
import { addMessages } from '../../words/catalogues.ts';

/** Each page of the account, by what follows `/account` in its address. */
const PAGES = {
  '': async () => (await import('./account-route.tsx')).AccountRoute,
  '/password': async () => (await import('./password-route.tsx')).PasswordRoute,
  '/passkeys': async () => (await import('./passkeys-route.tsx')).PasskeysRoute,
  '/authenticator': async () => (await import('./authenticator-route.tsx')).AuthenticatorRoute,
};

/** How somebody signs in and where they are signed in; and what is held about a person. */
export const accountRoutes: RouteObject[] = [
  ...Object.entries(PAGES).map(([path, load]) => ({
    path: `account${path}`,
    lazy: async () => {
      const [Component, { account }] = await Promise.all([load(), import('../../messages/en/account.ts')]);
      addMessages(account);
      return { Component };
    },
  })),
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
