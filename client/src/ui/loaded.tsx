import { useEffect, useState, type ReactNode } from 'react';
import { codeOf, messageOf } from '../api/problem.ts';
import { useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';
import { Forbidden, NotFound } from './error-pages.tsx';

const SLOW_MS = 10_000;

interface Props<Data> {
  readonly result: {
    readonly data?: Data | undefined;
    readonly error?: Error | undefined;
    readonly refetch: () => Promise<unknown>;
  };
  readonly children: (data: Data) => ReactNode;
}

/** What a query found; until then that it is on its way, or what went wrong and how to try again. */
export function Loaded<Data>({ result: { data, error, refetch }, children }: Props<Data>) {
  const t = useWords();
  const again = () => void refetch().catch(() => undefined);
  if (error && data === undefined) {
    const code = codeOf(error);
    // An address with an id that is none is an address without a page.
    if (code === 'NOT_FOUND' || code === 'BAD_USER_INPUT') return <NotFound />;
    if (code === 'FORBIDDEN') return <Forbidden />;
    return <Failed message={messageOf(error, t('ui.offline'))} onAgain={again} />;
  }
  if (data === undefined) return <Loading onAgain={again} />;
  return children(data);
}

/** Says that something is on its way; after ten seconds, that it takes too long. */
export function Loading({ onAgain }: { readonly onAgain: () => void }) {
  const t = useWords();
  const [slow, setSlow] = useState(false);
  // The clock is outside React: it decides when waiting becomes too long.
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  if (slow) return <Failed message={t('ui.slow')} onAgain={onAgain} />;
  return (
    <p className="govuk-body" role="status">
      {t('ui.loading')}
    </p>
  );
}

function Failed({ message, onAgain }: { readonly message: string; readonly onAgain: () => void }) {
  const t = useWords();
  return (
    <div role="alert">
      <h1 className="govuk-heading-l">{t('ui.failed-title')}</h1>
      <p className="govuk-body">{message}</p>
      <Button onClick={onAgain}>{t('ui.again')}</Button>
    </div>
  );
}
