import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { addMessages } from '../../words/catalogues.ts';

/** The pages of a school. */
export const schoolRoutes: RouteObject[] = [
  {
    path: 'schools/:id',
    ...lazily(async () => (await import('./parts/seen-by.tsx')).SeenPage),
    children: [
      { index: true, ...lazily(async () => (await import('./school-route.tsx')).SchoolRoute) },
      {
        path: 'assessments/:assessmentId',
        ...lazily(async () => (await import('./assessment/assessment-frame.tsx')).AssessmentFrame),
        children: [
          { index: true, ...lazily(async () => (await import('./assessment/tasks-route.tsx')).TasksRoute) },
          page('benchmarks/:slot', async () => (await import('./questions/benchmark-route.tsx')).BenchmarkRoute),
          page('check', async () => (await import('./assessment/check-route.tsx')).CheckRoute),
          page('result', async () => (await import('./assessment/result-route.tsx')).ResultRoute),
        ],
      },
      page('evidence', async () => (await import('./evidence/evidence-route.tsx')).EvidenceRoute),
      page('history', async () => (await import('./history-route.tsx')).HistoryRoute),
      page('sharing', sharingPage),
    ],
  },
  page('schools/:id/people', async () => (await import('./people-route.tsx')).PeopleRoute),
];

function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, ...lazily(load) };
}

function lazily(load: () => Promise<ComponentType>) {
  return { lazy: async () => ({ Component: await load() }) };
}

async function sharingPage(): Promise<ComponentType> {
  const [{ SharingRoute }, { sharing }] = await Promise.all([
    import('./sharing/sharing-route.tsx'),
    import('../../messages/en/sharing.ts'),
  ]);
  addMessages(sharing);
  return SharingRoute;
}
