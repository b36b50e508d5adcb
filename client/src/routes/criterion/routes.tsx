import type { RouteObject } from 'react-router';
import { addMessages } from '../../words/catalogues.ts';

/** One criterion to read and to try: the same page for everybody. */
export const criterionRoutes: RouteObject[] = [
  {
    path: 'sets/:editionId/criteria/:benchmark/:criterion',
    lazy: async () => {
      const [{ CriterionRoute }, { criterion }] = await Promise.all([
        import('./criterion-route.tsx'),
        import('../../messages/en/criterion.ts'),
      ]);
      addMessages(criterion);
      return { Component: CriterionRoute };
    },
  },
];
