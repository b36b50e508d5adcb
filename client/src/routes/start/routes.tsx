import type { RouteObject } from 'react-router';
import { addMessages } from '../../words/catalogues.ts';

/** Pages that everybody may read. */
export const publicRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./start-route.tsx')).StartRoute }) },
  { path: 'sign-in/link', lazy: async () => ({ Component: (await import('./link-route.tsx')).LinkRoute }) },
  { path: 'sign-in/oidc', lazy: async () => ({ Component: (await import('./oidc/return-route.tsx')).ReturnRoute }) },
  {
    path: 'sign-in/not-linked',
    lazy: async () => ({ Component: (await import('./oidc/not-linked-route.tsx')).NotLinkedRoute }),
  },
  {
    path: 'sign-in/no-role',
    lazy: async () => ({ Component: (await import('./oidc/no-role-route.tsx')).NoRoleRoute }),
  },
  { path: 'sign-in/code', lazy: async () => ({ Component: (await import('./code-route.tsx')).CodeRoute }) },
  { path: 'outbox', lazy: async () => ({ Component: (await import('./outbox-route.tsx')).OutboxRoute }) },
  { path: 'help', lazy: async () => ({ Component: (await import('./help-route.tsx')).Help }) },
  ...(['accessibility', 'privacy', 'cookies'] as const).map((path) => ({
    path,
    lazy: async () => {
      const [{ Accessibility, Cookies, Privacy }, { statements }] = await Promise.all([
        import('./statements.tsx'),
        import('../../messages/en/statements.ts'),
      ]);
      addMessages(statements);
      return { Component: { accessibility: Accessibility, privacy: Privacy, cookies: Cookies }[path] };
    },
  })),
];
