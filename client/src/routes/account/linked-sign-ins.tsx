import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { LinkedSignIns_AccountFragment as Account } from '../../graphql/graphql.ts';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SummaryList } from '../../ui/lists.tsx';
import { Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { useDeparture } from '../start/oidc/use-departure.ts';
import { LINKED_SIGN_INS, UNLINK_SIGN_IN } from './linked-sign-ins-documents.ts';

/** Accounts of another service by which the viewer may sign in. Nothing where there is no such service. */
export function LinkedSignIns() {
  const { data } = useQuery(LINKED_SIGN_INS, { fetchPolicy: 'network-only' });
  const [changed, setChanged] = useState<Account | null>(null);
  const linked = (changed ?? data?.viewer.account)?.linkedSignIns ?? [];
  const provider = data?.signInProvider?.name ?? null;
  if (provider === null && linked.length === 0 && changed === null) return null;
  return <Linked linked={linked} provider={provider} onChange={setChanged} />;
}

interface Props {
  readonly linked: Account['linkedSignIns'];
  /** The service of which a further account may be linked. */
  readonly provider: string | null;
  readonly onChange: (account: Account) => void;
}

function Linked({ linked, provider, onChange }: Props) {
  const t = useWords();
  const { depart, problems } = useDeparture();
  const [unlinkSignIn] = useMutation(UNLINK_SIGN_IN);
  const [failed, setFailed] = useState<readonly FormProblem[]>([]);
  const [unlinked, setUnlinked] = useState<string | null>(null);
  const unlink = async ({ id, label }: Props['linked'][number]) => {
    setFailed([]);
    setUnlinked(null);
    try {
      const { data } = await unlinkSignIn({ variables: { input: { id } } });
      if (data?.unlinkSignIn) onChange(data.unlinkSignIn.account);
      setUnlinked(label);
    } catch (error) {
      setFailed([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t('account.linked')}</h2>
      <ErrorSummary problems={failed.length > 0 ? failed : problems} />
      <p className="govuk-body" role="status">
        {unlinked !== null && t('account.unlinked', { label: unlinked })}
      </p>
      {linked.length > 0 ? <LinkedList linked={linked} onUnlink={unlink} /> : <Text>{t('account.linked-none')}</Text>}
      {provider !== null && (
        <Button variant="secondary" onClick={() => void depart({ returnTo: '/account', link: true })}>
          {t('account.link', { provider })}
        </Button>
      )}
    </>
  );
}

interface ListProps {
  readonly linked: Props['linked'];
  readonly onUnlink: (account: Props['linked'][number]) => Promise<void>;
}

function LinkedList({ linked, onUnlink }: ListProps) {
  const t = useWords();
  const { moment } = useDates();
  return (
    <SummaryList
      rows={linked.map((account) => ({
        id: account.id,
        key: account.provider,
        value: (
          <>
            {account.label}
            <br />
            {t('account.linked-at', { linked: moment(account.linkedAt) })}{' '}
            {account.lastUsedAt ? t('account.linked-used', { used: moment(account.lastUsedAt) }) : t('account.never')}
          </>
        ),
        action: (
          <LinkButton onClick={() => void onUnlink(account)}>
            {t('account.unlink')}
            <span className="govuk-visually-hidden"> ({account.label})</span>
          </LinkButton>
        ),
      }))}
    />
  );
}
