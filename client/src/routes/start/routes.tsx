import type { RouteObject } from 'react-router';

/** Pages that everybody may read. */
export const publicRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./start-route.tsx')).StartRoute }) },
  { path: 'sign-in/link', lazy: async () => ({ Component: (await import('./link-route.tsx')).LinkRoute }) },
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
