import { Navigate, Outlet, useLocation } from 'react-router';
import { useViewer } from './viewer.ts';

/** Pages for those who are signed in; a stranger is asked to, and comes back to the same address. */
export function SignedIn() {
  const { person } = useViewer();
  const { pathname, search, hash } = useLocation();
  if (person) return <Outlet />;
  return <Navigate to={`/?return=${encodeURIComponent(pathname + search + hash)}`} replace />;
}
