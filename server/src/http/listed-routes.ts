import { isListed } from '../permissions/index.ts';
import { StartupProblem } from '../platform/startup-problem.ts';

/**
 * Looks that somebody said who may use each route: one that nobody thought about is not opened.
 *
 * @throws StartupProblem that names those without a row
 */
export function requireRows(routes: readonly string[]): void {
  const unlisted = routes.filter((route) => !isListed(route));
  if (unlisted.length > 0)
    throw new StartupProblem(
      `${unlisted.join(', ')}: give each a row in server/src/permissions/rows/routes.ts that says who may use it.`,
    );
}
