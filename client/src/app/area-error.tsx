import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Failure, NotFound } from '../ui/error-pages.tsx';

/** What an area shows when one of its pages breaks: what happened, and what to do. */
export function AreaError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  // A page's code that is gone was replaced by a newer version of the service.
  return <Failure updated={error instanceof TypeError && /import|module/i.test(error.message)} />;
}
