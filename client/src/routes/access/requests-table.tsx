import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf } from '../../api/problem.ts';
import type { AccessRequestState, Own_RequestFragment } from '../../graphql/graphql.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Table } from '../../ui/lists.tsx';
import { Tag } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { ReadsCell } from '../schools/sharing/reads-cell.tsx';
import { WITHDRAW_REQUEST } from './access-documents.ts';

interface Props {
  readonly requests: readonly Own_RequestFragment[];
  readonly onDone: (message: string) => void;
}

const COLOUR: Readonly<Record<AccessRequestState, 'yellow' | 'green' | 'red' | 'grey'>> = {
  OPEN: 'yellow',
  ACCEPTED: 'green',
  DECLINED: 'red',
  WITHDRAWN: 'grey',
};

/** What a partner asked for, and where each request stands. */
export function RequestsTable({ requests, onDone }: Props) {
  const t = useWords();
  const { day } = useDates();
  if (requests.length === 0)
    return (
      <section aria-labelledby="requests">
        <h2 className="govuk-heading-m" id="requests">
          {t('access.requests')}
        </h2>
        <EmptyState>{t('access.no-requests')}</EmptyState>
      </section>
    );
  return (
    <Table
      stacks
      caption={t('access.requests')}
      head={[t('access.school'), t('access.asked'), t('sharing.col-until'), t('access.asked-on'), t('access.state')]}
      rows={requests.map((request) => ({
        id: request.id,
        cells: [
          request.institutionName,
          <ReadsCell key="reads" level={request.level} programme={request.programme} />,
          day(request.endsOn),
          day(request.requestedAt),
          <State key="state" request={request} onDone={onDone} />,
        ],
      }))}
    />
  );
}

interface StateProps {
  readonly request: Own_RequestFragment;
  readonly onDone: (message: string) => void;
}

function State({ request: { id, state, reason, institutionName: school }, onDone }: StateProps) {
  const t = useWords();
  const [withdraw] = useMutation(WITHDRAW_REQUEST);
  const [problem, setProblem] = useState<string | null>(null);
  const takeBack = async () => {
    try {
      await withdraw({ variables: { input: { requestId: id } } });
      onDone(t('access.withdrawn', { school }));
    } catch (error) {
      setProblem(messageOf(error, t('ui.offline')));
    }
  };
  return (
    <>
      <Tag colour={COLOUR[state]}>{t(`access.state.${state}`)}</Tag>
      {reason && <div>{reason}</div>}
      {state === 'OPEN' && (
        <div>
          <LinkButton onClick={() => void takeBack()} aria-label={t('access.withdraw-of', { school })}>
            {t('access.withdraw')}
          </LinkButton>
        </div>
      )}
      {problem && (
        <p className="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
