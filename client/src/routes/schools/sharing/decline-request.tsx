import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { messageOf, type FormProblem } from '../../../api/problem.ts';
import type { Request_CardFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Textarea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { DECLINE_REQUEST } from './sharing-documents.ts';

interface Props {
  readonly request: Request_CardFragment;
  readonly onDeclined: () => void;
  readonly onBack: () => void;
}

/** Declines a request, with the reason that the partner reads. */
export function DeclineRequest({ request, onDeclined, onBack }: Props) {
  const t = useWords();
  const field = `reason-${request.id}`;
  const [decline] = useMutation(DECLINE_REQUEST);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const send = async () => {
    if (!reason.trim()) return setProblems([{ field, message: t('requests.need-reason') }]);
    try {
      const { data } = await decline({ variables: { input: { requestId: request.id, reason: reason.trim() } } });
      const refused = data?.declineAccessRequest?.problems ?? [];
      setProblems(refused.map(({ path, message }) => ({ field: path === 'reason' ? field : '', message })));
      if (refused.length === 0) onDeclined();
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <Textarea
        id={field}
        label={t('requests.reason')}
        hint={t('requests.reason-hint')}
        error={problems.find((problem) => problem.field === field)?.message}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="govuk-button-group">
        <Button type="submit" variant="warning">
          {t('requests.decline-yes')}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t('requests.back')}
        </Button>
      </div>
    </form>
  );
}
