import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { SWITCH_ORGANISATION } from '../../../app/viewer-documents.ts';
import { useViewer, type Viewer } from '../../../app/viewer.ts';
import { messageOf } from '../../../api/problem.ts';
import { ownPath } from '../../../api/return-path.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { NotFound } from '../../../ui/error-pages.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Page } from '../../../ui/page.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { readNoRole, registerAddress, type NoRole } from './no-role.ts';

/** For somebody who signed in for an organisation in which they have no role here. */
export function NoRoleRoute() {
  const t = useWords();
  const { memberships } = useViewer();
  const [noRole] = useState(readNoRole);
  if (!noRole) return <NotFound />;
  const { organisation } = noRole;
  const name = organisation.name === '' ? t('oidc.no-role-nameless') : organisation.name;
  return (
    <Page title={t('oidc.no-role-title', { organisation: name })}>
      <Text>{t('oidc.no-role-lead', { organisation: name })}</Text>
      <ButtonLink to={registerAddress(organisation)}>{t('oidc.no-role-join', { organisation: name })}</ButtonLink>
      {memberships.length > 0 && <ActElsewhere memberships={memberships} noRole={noRole} />}
    </Page>
  );
}

interface Props {
  readonly memberships: Viewer['memberships'];
  readonly noRole: NoRole;
}

function ActElsewhere({ memberships, noRole: { returnTo } }: Props) {
  const t = useWords();
  const [switchTo] = useMutation(SWITCH_ORGANISATION);
  const [failure, setFailure] = useState<string | null>(null);
  const act = async (membershipId: string) => {
    try {
      await switchTo({ variables: { input: { membershipId } } });
      window.location.assign(ownPath(returnTo) ?? '/home');
    } catch (error) {
      setFailure(messageOf(error, t('ui.offline')));
    }
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t('oidc.no-role-elsewhere')}</h2>
      <ErrorSummary problems={failure === null ? [] : [{ field: '', message: failure }]} />
      {memberships.map(({ id, role, organisation: { name } }) => (
        <p key={id} className="govuk-body">
          <Button variant="secondary" onClick={() => void act(id)}>
            {t('oidc.no-role-go', { organisation: name, role: t(`role.${role}`) })}
          </Button>
        </p>
      ))}
    </>
  );
}
