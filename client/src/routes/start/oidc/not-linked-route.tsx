import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../../../app/viewer.ts';
import { readPending, type Pending } from '../../../api/oidc.ts';
import { rememberReturn } from '../../../api/return-path.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { InsetText, Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { SignInForm } from '../sign-in-form.tsx';
import { LinkOffer } from './link-offer.tsx';
import { registerAddress } from './no-role.ts';
import { SIGN_IN_PROVIDER } from './oidc-documents.ts';

/** For an account of another service that is nobody's here: a stranger signs in first, then it is offered to them. */
export function NotLinkedRoute() {
  const result = useQuery(SIGN_IN_PROVIDER);
  return <Loaded result={result}>{({ signInProvider }) => (signInProvider ? <Waiting /> : <NothingWaits />)}</Loaded>;
}

function Waiting() {
  const t = useWords();
  const { person } = useViewer();
  const [asked, setAsked] = useState<Awaited<ReturnType<typeof readPending>> | null>(null);
  // What waits is bound to this browser, and outside of what the cache knows.
  useEffect(() => {
    void readPending().then(setAsked);
  }, []);
  if (asked === null) return <p role="status">{t('ui.loading')}</p>;
  const pending = 'value' in asked ? asked.value.pending : null;
  if (!pending) return <NothingWaits />;
  return person ? <LinkOffer pending={pending} name={person.name} /> : <Stranger pending={pending} />;
}

function NothingWaits() {
  const t = useWords();
  return (
    <Page title={t('oidc.nothing-title')}>
      <Text>{t('oidc.nothing')}</Text>
      <p className="govuk-body">
        <Link className="govuk-link" to="/">
          {t('oidc.return-again')}
        </Link>
      </p>
    </Page>
  );
}

function Stranger({ pending: { provider, label, organisation } }: { readonly pending: Pending }) {
  const t = useWords();
  // However they sign in, they come back here, where the account is offered to them.
  useEffect(() => rememberReturn('/sign-in/not-linked'), []);
  return (
    <Page title={t('oidc.not-linked-title')}>
      <InsetText>{t('oidc.not-linked-lead', { provider, label })}</InsetText>
      <h2 className="govuk-heading-m">{t('oidc.have-account')}</h2>
      <Text>{t('oidc.have-account-lead')}</Text>
      <SignInForm />
      <h2 className="govuk-heading-m">{t('oidc.no-account')}</h2>
      <Text>{t('oidc.no-account-lead')}</Text>
      <p className="govuk-body">
        <Link className="govuk-link" to={organisation ? registerAddress(organisation) : '/register'}>
          {organisation && organisation.name !== ''
            ? t('oidc.no-role-join', { organisation: organisation.name })
            : t('oidc.join')}
        </Link>
      </p>
    </Page>
  );
}
