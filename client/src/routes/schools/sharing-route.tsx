import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { messageOf } from '../../api/problem.ts';
import type { SharingQuery } from '../../graphql/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NotFound } from '../../ui/error-pages.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Tag, Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { REVOKE_GRANT, SHARING } from './school-side-documents.ts';
import { ShareForm } from './share-form.tsx';

type School = NonNullable<SharingQuery['institution']>;
type Grant = School['grants'][number];

/** With whom a school shares its results. */
export function SharingRoute() {
  const { id = '' } = useParams();
  const result = useQuery(SHARING, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const reload = () => void result.refetch().catch(() => undefined);
  return (
    <Loaded result={result}>
      {({ institution, partners }) =>
        institution ? <Sharing school={institution} partners={partners} onReload={reload} /> : <NotFound />
      }
    </Loaded>
  );
}

interface Props {
  readonly school: School;
  readonly partners: SharingQuery['partners'];
  readonly onReload: () => void;
}

function Sharing({ school, partners, onReload }: Props) {
  const t = useWords();
  const [told, setTold] = useState<string | null>(null);
  const mayShare = school.viewerMay.includes('SHARE');
  const changed = (message: string) => {
    setTold(message);
    onReload();
  };
  return (
    <Page title={t('sharing.title')} caption={school.name}>
      {told && <Banner success>{told}</Banner>}
      <Text>{t('sharing.lead')}</Text>
      {school.grants.length === 0 && <EmptyState>{t('sharing.none')}</EmptyState>}
      <ul className="govuk-list waymark-library">
        {school.grants.map((grant) => (
          <li key={grant.id}>
            <GrantRow
              grant={grant}
              mayEnd={mayShare}
              onEnded={() => changed(t('sharing.ended', { partner: grant.organisation.name }))}
            />
          </li>
        ))}
      </ul>
      {mayShare ? (
        <ShareForm
          institutionId={school.id}
          partners={partners}
          onShared={(partner) => changed(t('sharing.shared', { partner }))}
        />
      ) : (
        <Text>{t('sharing.not-yours')}</Text>
      )}
    </Page>
  );
}

interface RowProps {
  readonly grant: Grant;
  readonly mayEnd: boolean;
  readonly onEnded: () => void;
}

function GrantRow({ grant, mayEnd, onEnded }: RowProps) {
  const t = useWords();
  const { day } = useDates();
  const [sure, setSure] = useState(false);
  const { organisation, level, endsOn, grantedAt, grantedBy, revokedAt } = grant;
  const over = revokedAt !== null || endsOn < new Date().toISOString().slice(0, 10);
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{organisation.name}</strong>{' '}
        <Tag colour={over ? 'grey' : 'green'}>{t(over ? 'sharing.over' : 'sharing.active')}</Tag>
      </p>
      <p className="govuk-body govuk-!-margin-bottom-1">{t(`sharing.reads.${level}`)}</p>
      <p className="govuk-body-s">
        {t(revokedAt ? 'sharing.revoked' : 'sharing.until', { day: day(revokedAt ?? endsOn) })}{' '}
        {t('sharing.by', { person: grantedBy, day: day(grantedAt) })}
      </p>
      {mayEnd && !over && !sure && (
        <p className="govuk-body-s">
          <LinkButton onClick={() => setSure(true)}>{t('sharing.end', { partner: organisation.name })}</LinkButton>
        </p>
      )}
      {sure && !over && <ConfirmEnd grant={grant} onEnded={onEnded} onCancel={() => setSure(false)} />}
    </>
  );
}

interface ConfirmProps {
  readonly grant: Grant;
  readonly onEnded: () => void;
  readonly onCancel: () => void;
}

function ConfirmEnd({ grant: { id, organisation }, onEnded, onCancel }: ConfirmProps) {
  const t = useWords();
  const [revoke] = useMutation(REVOKE_GRANT);
  const [problem, setProblem] = useState<string | null>(null);
  const end = async () => {
    try {
      const { data } = await revoke({ variables: { input: { grantId: id } } });
      const [refused] = data?.revokeGrant?.problems ?? [];
      if (refused) setProblem(refused.message);
      else onEnded();
    } catch (error) {
      setProblem(messageOf(error, t('ui.offline')));
    }
  };
  return (
    <div className="waymark-conflict" role="alert">
      <p className="govuk-body">{t('sharing.end-sure', { partner: organisation.name })}</p>
      {problem && <p className="govuk-error-message">{problem}</p>}
      <div className="govuk-button-group">
        <Button variant="warning" onClick={() => void end()}>
          {t('sharing.end-yes')}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('sharing.end-no')}
        </Button>
      </div>
    </div>
  );
}
