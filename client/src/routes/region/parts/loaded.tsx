import { Button } from './button.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { ReactNode } from 'react';

interface Props<Data> {
  readonly result: {
    readonly data?: Data | undefined;
    readonly error?: { readonly message: string } | undefined;
    readonly refetch: () => Promise<unknown>;
  };
  readonly children: (data: Data) => ReactNode;
}

/** What a query found; until then that it is on its way, or what went wrong and how to try again. */
export function Loaded<Data>({ result: { data, error, refetch }, children }: Props<Data>) {
  const t = useWords();
  if (data !== undefined) return children(data);
  if (!error) {
    return (
      <p className="govuk-body" role="status">
        {t('region.loading')}
      </p>
    );
  }
  return (
    <div role="alert">
      <p className="govuk-body">{t('region.error', { reason: error.message })}</p>
      <Button type="button" variant="secondary" onClick={() => void refetch().catch(() => undefined)}>
        {t('region.again')}
      </Button>
    </div>
  );
}
