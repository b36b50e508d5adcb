import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** Home, and the pages of a school. */
export const schoolRoutes: RouteObject[] = [
  page('home', async () => (await import('../home/home-route.tsx')).HomeRoute),
  page('schools/:id', async () => (await import('./school-route.tsx')).SchoolRoute),
  {
    path: 'schools/:id/assessments/:assessmentId',
    ...lazily(async () => (await import('./assessment/assessment-frame.tsx')).AssessmentFrame),
    children: [
      { index: true, ...lazily(async () => (await import('./assessment/tasks-route.tsx')).TasksRoute) },
      page('benchmarks/:slot', async () => (await import('./questions/benchmark-route.tsx')).BenchmarkRoute),
      page('check', async () => (await import('./assessment/check-route.tsx')).CheckRoute),
      page('result', async () => (await import('./assessment/result-route.tsx')).ResultRoute),
    ],
  },
  page('schools/:id/evidence', async () => (await import('./evidence/evidence-route.tsx')).EvidenceRoute),
  page('schools/:id/history', async () => (await import('./history-route.tsx')).HistoryRoute),
  page('schools/:id/sharing', async () => (await import('./sharing-route.tsx')).SharingRoute),
  page('schools/:id/people', async () => (await import('./people-route.tsx')).PeopleRoute),
];

function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, ...lazily(load) };
}

function lazily(load: () => Promise<ComponentType>) {
  return { lazy: async () => ({ Component: await load() }) };
}
