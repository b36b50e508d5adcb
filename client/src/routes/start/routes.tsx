import type { RouteObject } from 'react-router';

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
  ...(['accessibility', 'privacy', 'help'] as const).map((path) => ({
    path,
    lazy: async () => {
      const { Accessibility, Help, Privacy } = await import('./statements.tsx');
      return { Component: { accessibility: Accessibility, privacy: Privacy, help: Help }[path] };
    },
  })),
];
