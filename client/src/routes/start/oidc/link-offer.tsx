import { useState } from 'react';
import { forgetPending, linkPending, type Pending } from '../../../api/oidc.ts';
import { ownPath } from '../../../api/return-path.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { SummaryList } from '../../../ui/lists.tsx';
import { Page } from '../../../ui/page.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';

interface Props {
  readonly pending: Pending;
  /** Who is signed in. */
  readonly name: string;
}

/** Offers the account of the other service to whoever is signed in. Nothing is linked but by the button. */
export function LinkOffer({ pending: { provider, label, returnTo }, name }: Props) {
  const t = useWords();
  const [message, setMessage] = useState<string | null>(null);
  const go = (path: string) => window.location.assign(ownPath(path) ?? '/home');
  const link = async () => {
    const asked = await linkPending();
    if ('value' in asked) go(asked.value.returnTo);
    else setMessage(asked.message ?? t('ui.offline'));
  };
  const decline = async () => {
    await forgetPending();
    go(returnTo);
  };
  return (
    <Page title={t('oidc.offer-title', { provider })}>
      <ErrorSummary problems={message === null ? [] : [{ field: '', message }]} />
      <SummaryList
        rows={[
          { key: t('oidc.offer-here'), value: name },
          { key: provider, value: label },
        ]}
      />
      <Text>{t('oidc.offer-lead', { provider })}</Text>
      <Text>{t('oidc.offer-warning')}</Text>
      <div className="govuk-button-group">
        <Button onClick={() => void link()}>{t('oidc.offer-link')}</Button>
        <Button variant="secondary" onClick={() => void decline()}>
          {t('oidc.offer-decline')}
        </Button>
      </div>
    </Page>
  );
}
