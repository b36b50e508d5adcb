import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Loaded } from '../ui/loaded.tsx';
import { useWords } from '../words/use-words.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { OnItsWay } from './on-its-way.tsx';
import { ProofGate } from './proof-gate.tsx';
import { VIEWER } from './viewer-documents.ts';
import { useViewer, ViewerContext } from './viewer.ts';

/** The frame around every page, once it is known who looks. */
export function Layout() {
  const t = useWords();
  const result = useQuery(VIEWER, { fetchPolicy: 'cache-first' });
  const main = useFocusOnNavigation();
  return (
    <ViewerContext value={result.data?.viewer ?? { demo: false, may: [], person: null, active: null, memberships: [] }}>
      <a href="#main" className="govuk-skip-link">
        {t('ui.skip')}
      </a>
      <Header />
      <Navigation />
      <InventedBanner />
      <OnItsWay />
      <main className="waymark-main" id="main" ref={main} tabIndex={-1}>
        <div className="govuk-width-container">
          <Loaded result={result}>{() => <Outlet />}</Loaded>
        </div>
      </main>
      <Footer />
      <ProofGate />
      <ScrollRestoration />
    </ViewerContext>
  );
}

function InventedBanner() {
  const t = useWords();
  if (!useViewer().demo) return null;
  return (
    <aside className="waymark-banner" aria-label={t('app.invented-tag')}>
      <div className="govuk-width-container">
        <p className="govuk-body-s">
          <strong className="govuk-tag govuk-tag--yellow">{t('app.invented-tag')}</strong> {t('app.invented')}
        </p>
      </div>
    </aside>
  );
}

/** Moves the focus to the new page after a link, as a page load would; its heading takes it from there. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  // The focus is the browser's, and stays on the old page's link unless it is moved.
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (hash === '')
      (main.current?.querySelector<HTMLElement>('h1[tabindex]') ?? main.current)?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return main;
}
