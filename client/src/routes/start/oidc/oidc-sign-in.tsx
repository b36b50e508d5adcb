import { useQuery } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { returnPath } from '../../../api/return-path.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { SIGN_IN_PROVIDER } from './oidc-documents.ts';
import { useDeparture } from './use-departure.ts';

/** The way in by an account of another service, where there is one. */
export function OidcSignIn() {
  const t = useWords();
  const { search } = useLocation();
  const { data } = useQuery(SIGN_IN_PROVIDER);
  const { depart, problems, busy } = useDeparture();
  const provider = data?.signInProvider?.name;
  if (provider === undefined) return null;
  return (
    <section>
      <h3 className="govuk-heading-s">{t('oidc.title', { provider })}</h3>
      <ErrorSummary problems={problems} />
      <Text>{t('oidc.lead', { provider })}</Text>
      <Button variant="secondary" onClick={() => void depart({ returnTo: returnPath(search) })}>
        {t('oidc.go', { provider })}
      </Button>
      <p className="govuk-body" role="status">
        {busy && t('oidc.going', { provider })}
      </p>
    </section>
  );
}
