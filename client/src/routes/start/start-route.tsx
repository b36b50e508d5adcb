import { Link, useSearchParams } from 'react-router';
import { useViewer } from '../../app/viewer.ts';
import { Page } from '../../ui/page.tsx';
import { InsetText, Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { DemoSignIn } from './demo-sign-in.tsx';
import { OidcSignIn } from './oidc/oidc-sign-in.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** What Waymark is, and the way in. */
export function StartRoute() {
  const t = useWords();
  const { demo, person } = useViewer();
  const [search] = useSearchParams();
  return (
    <Page title={t('start.title')} wide>
      <div className="waymark-page">
        {search.has('return') && !person && <InsetText>{t('start.return')}</InsetText>}
        <p className="govuk-body-l">{t('start.lead')}</p>
        {person && <SignedInNow name={person.name} />}
        <h2 className="govuk-heading-m">{t('start.how')}</h2>
        <ol className="govuk-list govuk-list--number">
          {[1, 2, 3].map((step) => (
            <li key={step}>{t(`start.how-${step}`)}</li>
          ))}
        </ol>
        <h2 className="govuk-heading-m">{t(demo ? 'start.sign-in' : 'app.sign-in')}</h2>
        <Text>{t(demo ? 'start.sign-in-lead' : 'start.sign-in-closed')}</Text>
        {!demo && <WaysIn />}
      </div>
      {demo && <DemoSignIn />}
      {demo && (
        <div className="waymark-page">
          <h2 className="govuk-heading-m">{t('start.by-mail')}</h2>
          <Text>{t('start.by-mail-lead')}</Text>
          <WaysIn />
        </div>
      )}
    </Page>
  );
}

function WaysIn() {
  const t = useWords();
  return (
    <>
      <SignInForm />
      <OidcSignIn />
      <p className="govuk-body">
        {t('start.no-account')}{' '}
        <Link className="govuk-link" to="/register">
          {t('start.to-register')}
        </Link>
      </p>
    </>
  );
}

function SignedInNow({ name }: { readonly name: string }) {
  const t = useWords();
  return (
    <InsetText>
      {t('start.signed-in', { name })}{' '}
      <Link className="govuk-link" to="/home">
        {t('start.to-home')}
      </Link>
    </InsetText>
  );
}
