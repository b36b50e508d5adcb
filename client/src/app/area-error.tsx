import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Failure, NotFound } from '../ui/error-pages.tsx';

/** What an area shows when one of its pages breaks: what happened, and what to do. */
export function AreaError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return <Failure updated={isCodeMissing(error)} />;
}

/**
 * Whether the code or styles of a page did not come: after a release, those of the release before are gone. Browsers have no
 * kind of error for it, only words of their own.
 */
function isCodeMissing(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|importing a module|preload css/i.test(error.message);
}
