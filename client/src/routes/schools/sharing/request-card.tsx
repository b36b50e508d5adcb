import { useState } from 'react';
import type { Request_CardFragment } from '../../../graphql/graphql.ts';
import { SummaryList } from '../../../ui/lists.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { AcceptRequest } from './accept-request.tsx';
import { DeclineRequest } from './decline-request.tsx';
import { ReadsCell } from './reads-cell.tsx';

interface Props {
  readonly request: Request_CardFragment;
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  readonly mayAnswer: boolean;
  readonly onDone: (message: string) => void;
}

/** A partner's request, with its answer. */
export function RequestCard({ request, programmes, mayAnswer, onDone }: Props) {
  const t = useWords();
  const { day } = useDates();
  const [declining, setDeclining] = useState(false);
  const { organisation, level, programme, purpose, endsOn, requestedBy, requestedAt } = request;
  return (
    <div className="waymark-card waymark-text govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s">{t('requests.lead', { partner: organisation.name })}</h3>
      <SummaryList
        rows={[
          { key: t('requests.wants'), value: <ReadsCell level={level} programme={programme} /> },
          { key: t('requests.purpose'), value: purpose },
          { key: t('requests.until'), value: day(endsOn) },
        ]}
      />
      <p className="govuk-body waymark-quiet">
        {t('requests.asked-by', { person: requestedBy, day: day(requestedAt) })}
      </p>
      {mayAnswer && !declining && (
        <AcceptRequest
          request={request}
          programmes={programmes}
          onAccepted={() => onDone(t('requests.accepted', { partner: organisation.name }))}
          onDecline={() => setDeclining(true)}
        />
      )}
      {mayAnswer && declining && (
        <DeclineRequest
          request={request}
          onDeclined={() => onDone(t('requests.declined', { partner: organisation.name }))}
          onBack={() => setDeclining(false)}
        />
      )}
    </div>
  );
}
