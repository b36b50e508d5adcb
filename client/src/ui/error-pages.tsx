import { Link } from 'react-router';
import { useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';
import { Page } from './page.tsx';
import { Text } from './texts.tsx';

/** For what is not there, or may not be seen: which of the two is nobody's business. */
export function NotFound() {
  const t = useWords();
  return (
    <Page title={t('app.not-found.title')}>
      <Text>{t('app.not-found.body')}</Text>
      <Text>{t('app.not-found.next')}</Text>
      <HomeLink />
    </Page>
  );
}

/** For a page that the viewer's role does not include. */
export function Forbidden() {
  const t = useWords();
  return (
    <Page title={t('app.forbidden.title')}>
      <Text>{t('app.forbidden.body')}</Text>
      <HomeLink />
    </Page>
  );
}

/** For a fault of ours. */
export function Failure({ updated = false }: { readonly updated?: boolean }) {
  const t = useWords();
  return (
    <Page title={t('app.failed.title')}>
      <Text>{t(updated ? 'app.updated.body' : 'app.failed.body')}</Text>
      <Button onClick={() => window.location.reload()}>{t('app.failed.reload')}</Button>
    </Page>
  );
}

function HomeLink() {
  const t = useWords();
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to="/home">
        {t('app.not-found.home')}
      </Link>
    </p>
  );
}
