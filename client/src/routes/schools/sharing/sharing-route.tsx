import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Grant_RowFragment, SharingQuery } from '../../../graphql/graphql.ts';
import { Banner } from '../../../ui/banner.tsx';
import { NotFound } from '../../../ui/error-pages.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { EndGrant } from './end-grant.tsx';
import { EndedGrants, GrantsTable } from './grants-table.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { RequestCard } from './request-card.tsx';
import { ShareForm } from './share-form.tsx';
import { SHARING } from './sharing-documents.ts';

type School = NonNullable<SharingQuery['institution']>;

/** With whom a school shares its results, who asks, and who read what. */
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

/** What is being done to a grant; null while a new one is given. */
type Doing = { readonly what: 'change' | 'end'; readonly grant: Grant_RowFragment } | null;

function Sharing({ school, partners, onReload }: Props) {
  const t = useWords();
  const [told, setTold] = useState<string | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const mayShare = school.viewerMay.includes('SHARE');
  const done = (message: string) => {
    setTold(message);
    setDoing(null);
    onReload();
  };
  return (
    <Page title={t('sharing.title')} caption={school.name} wide>
      {told && <Banner success>{told}</Banner>}
      <Text>{t('sharing.lead')}</Text>
      <Requests school={school} mayAnswer={mayShare} onDone={done} />
      <GrantsTable
        grants={school.grants.filter(({ holds }) => holds)}
        onDo={mayShare ? (what, grant) => setDoing({ what, grant }) : null}
      />
      {mayShare ? (
        <Decide school={school} partners={partners} doing={doing} onDone={done} onCancel={() => setDoing(null)} />
      ) : (
        <Text>{t('sharing.not-yours')}</Text>
      )}
      <EndedGrants grants={school.grants.filter(({ holds }) => !holds)} />
      <LedgerSection institutionId={school.id} schoolName={school.name} />
    </Page>
  );
}

interface DecideProps {
  readonly school: School;
  readonly partners: SharingQuery['partners'];
  readonly doing: Doing;
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

/** Gives a grant, changes one or ends one. */
function Decide({ school, partners, doing, onDone, onCancel }: DecideProps) {
  if (doing?.what === 'end') return <EndGrant grant={doing.grant} onEnded={onDone} onCancel={onCancel} />;
  return (
    <ShareForm
      key={doing?.grant.id ?? 'new'}
      school={school}
      partners={partners}
      changing={doing?.grant ?? null}
      onShared={onDone}
      onCancel={onCancel}
    />
  );
}

interface RequestsProps {
  readonly school: School;
  readonly mayAnswer: boolean;
  readonly onDone: (message: string) => void;
}

function Requests({ school, mayAnswer, onDone }: RequestsProps) {
  const t = useWords();
  const requests = school.accessRequests.edges.map(({ node }) => node);
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <h2 className="govuk-heading-m" id="requests">
        {t('requests.title')}
      </h2>
      {requests.map((request) => (
        <RequestCard
          key={request.id}
          request={request}
          programmes={school.enrolments.map(({ programme }) => programme)}
          mayAnswer={mayAnswer}
          onDone={onDone}
        />
      ))}
    </section>
  );
}
