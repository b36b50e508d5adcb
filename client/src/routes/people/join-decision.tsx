import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import type { JoinRequest_RowFragment as JoinRequest, Role } from '../../graphql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Textarea } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { APPROVE, DECLINE } from './join-documents.ts';
import { ROLES_OF } from './roles.ts';

interface Props {
  readonly request: JoinRequest;
  readonly onDecided: (told: string) => void;
}

const ANSWERS = ['APPROVE', 'DECLINE'] as const;

/** Decides about one who asks to join: the role they get, or why not. */
export function JoinDecision({ request, onDecided }: Props) {
  const t = useWords();
  const { id, name } = request;
  const [answer, setAnswer] = useState<string>('APPROVE');
  const { role, setRole, reason, setReason, problems, approve, decline } = useDecision({ request, onDecided });
  const roles: readonly Role[] = ROLES_OF.INSTITUTION;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void (answer === 'APPROVE' ? approve() : decline());
  };
  return (
    <form className="waymark-member__changes" onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        id={`answer-${id}`}
        name={`answer-${id}`}
        label={t('join.answer', { name })}
        inline
        value={answer}
        onChange={setAnswer}
        options={ANSWERS.map((each) => ({ id: each, label: t(`join.${each}`) }))}
      />
      {answer === 'APPROVE' ? (
        <Radios
          id={`gets-${id}`}
          name={`gets-${id}`}
          label={t('join.role')}
          value={role}
          onChange={(chosen) => setRole(roles.find((each) => each === chosen) ?? role)}
          options={roles.map((each) => ({ id: each, label: t(`role.${each}`), hint: t(`people.does-${each}`) }))}
        />
      ) : (
        <Textarea
          id={`reason-${id}`}
          label={t('join.reason')}
          hint={t('join.reason-hint')}
          value={reason}
          error={problems.find(({ field }) => field === `reason-${id}`)?.message}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <Button type="submit" variant={answer === 'APPROVE' ? 'primary' : 'warning'}>
        {t(`join.do-${answer}`)}
      </Button>
    </form>
  );
}

function useDecision({ request: { id, name, role: wanted }, onDecided }: Props) {
  const t = useWords();
  const [role, setRole] = useState<Role>(wanted);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [sendApproval] = useMutation(APPROVE);
  const [sendRefusal] = useMutation(DECLINE);

  type Payload = { readonly problems: readonly { readonly path: string; readonly message: string }[] };
  async function decided(told: string, send: () => Promise<Payload | null | undefined>) {
    try {
      const refused = (await send())?.problems ?? [];
      setProblems(refused.map(({ path, message }) => ({ field: path === 'reason' ? `reason-${id}` : '', message })));
      if (refused.length === 0) onDecided(told);
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  }
  const approve = () =>
    decided(t('join.approved', { name, role: t(`role.${role}`) }), async () => {
      const { data } = await sendApproval({ variables: { input: { requestId: id, role } } });
      return data?.approveJoinRequest;
    });
  const decline = () =>
    decided(t('join.declined', { name }), async () => {
      const { data } = await sendRefusal({ variables: { input: { requestId: id, reason } } });
      return data?.declineJoinRequest;
    });
  return { role, setRole, reason, setReason, problems, approve, decline };
}
