import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf } from '../../../api/problem.ts';
import type { Grant_RowFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { REVOKE_GRANT } from './sharing-documents.ts';

interface Props {
  readonly grant: Grant_RowFragment;
  readonly onEnded: (message: string) => void;
  readonly onCancel: () => void;
}

/** Asks whether to end a grant, and says what stops at once. */
export function EndGrant({ grant: { id, organisation, level }, onEnded, onCancel }: Props) {
  const t = useWords();
  const [revoke] = useMutation(REVOKE_GRANT);
  const [problem, setProblem] = useState<string | null>(null);
  const partner = organisation.name;
  const end = async () => {
    try {
      await revoke({ variables: { input: { grantId: id } } });
      onEnded(t('sharing.ended', { partner }));
    } catch (error) {
      setProblem(messageOf(error, t('ui.offline')));
    }
  };
  const stops = ['results', ...(level === 'EVIDENCE' ? ['files'] : []), 'live'];
  return (
    <div className="waymark-conflict" role="alert">
      <h2 className="govuk-heading-m">{t('sharing.end-title', { partner })}</h2>
      <Text>{t('sharing.end-lead', { partner })}</Text>
      <ul className="govuk-list govuk-list--bullet">
        {stops.map((what) => (
          <li key={what}>{t(`sharing.end-${what}`)}</li>
        ))}
      </ul>
      <Text>{t('sharing.end-copies')}</Text>
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
