import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { messageOf, type FormProblem } from '../../../api/problem.ts';
import type { Request_CardFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios, Select } from '../../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { levelsUpTo } from './levels.ts';
import { ACCEPT_REQUEST } from './sharing-documents.ts';

interface Props {
  readonly request: Request_CardFragment;
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  readonly onAccepted: () => void;
  readonly onDecline: () => void;
}

/** Agrees to a request: to all of it, or to less. */
export function AcceptRequest(props: Props) {
  const t = useWords();
  const { request, programmes, onDecline } = props;
  const { entry, set, problems, submit } = useAccept(props);
  const idOf = (field: string) => `${field}-${request.id}`;
  const errorOf = (field: string) => problems.find((problem) => problem.field === idOf(field))?.message;
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        id={idOf('level')}
        name={idOf('level')}
        label={t('requests.level')}
        hint={t('requests.level-hint')}
        error={errorOf('level')}
        options={levelsUpTo(request.level).map((level) => ({ id: level, label: t(`sharing.level.${level}`) }))}
        value={entry.level}
        onChange={(id) => set({ level: levelsUpTo(request.level).find((level) => level === id) ?? request.level })}
      />
      <Select
        id={idOf('programmeId')}
        label={t('sharing.programme')}
        error={errorOf('programmeId')}
        options={[
          ...(request.programme ? [] : [{ id: '', label: t('sharing.all-programmes') }]),
          ...programmes.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={entry.programmeId}
        onChange={({ target }) => set({ programmeId: target.value })}
      />
      <TextField
        id={idOf('endsOn')}
        type="date"
        className="govuk-input--width-10"
        label={t('requests.ends')}
        hint={t('requests.ends-hint')}
        error={errorOf('endsOn')}
        value={entry.endsOn}
        onChange={({ target }) => set({ endsOn: target.value })}
      />
      <div className="govuk-button-group">
        <Button type="submit">{t('requests.accept')}</Button>
        <Button variant="secondary" onClick={onDecline}>
          {t('requests.decline')}
        </Button>
      </div>
    </form>
  );
}

function useAccept({ request, programmes, onAccepted }: Props) {
  const t = useWords();
  const [accept] = useMutation(ACCEPT_REQUEST);
  const [entry, setEntry] = useState(() => ({
    level: request.level,
    // What was asked for, if the school takes part in it; else the first of its own.
    programmeId: request.programme
      ? (programmes.find(({ id }) => id === request.programme?.id)?.id ?? programmes[0]?.id ?? '')
      : '',
    endsOn: request.endsOn,
  }));
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const set = (change: Partial<typeof entry>) => setEntry((before) => ({ ...before, ...change }));
  const send = async () => {
    const { level, programmeId, endsOn } = entry;
    if (!endsOn) return setProblems([{ field: `endsOn-${request.id}`, message: t('sharing.need-endsOn') }]);
    try {
      const input = { requestId: request.id, level, programmeId: programmeId || null, endsOn };
      const { data } = await accept({ variables: { input } });
      const refused = data?.acceptAccessRequest?.problems ?? [];
      setProblems(
        refused.map(({ path, message }) => ({ field: path in entry ? `${path}-${request.id}` : '', message })),
      );
      if (refused.length === 0) onAccepted();
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return { entry, set, problems, submit };
}
