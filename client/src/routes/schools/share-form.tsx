import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import type { GrantLevel, SharingQuery } from '../../graphql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Radios, Select } from '../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { CREATE_GRANT } from './school-side-documents.ts';

const LEVELS: readonly GrantLevel[] = ['HEADLINE', 'BENCHMARK', 'CRITERION', 'EVIDENCE'];

interface Props {
  readonly institutionId: string;
  readonly partners: SharingQuery['partners'];
  readonly onShared: (partner: string) => void;
}

interface Entry {
  readonly organisationId: string;
  readonly level: GrantLevel | null;
  readonly endsOn: string;
}

const NOTHING: Entry = { organisationId: '', level: null, endsOn: '' };

/** Lets a partner read: who, how much, until when. */
export function ShareForm(props: Props) {
  const t = useWords();
  const { entry, set, problems, submit } = useShare(props);
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  if (props.partners.length === 0) return <Text>{t('sharing.no-partners')}</Text>;
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <h2 className="govuk-heading-m">{t('sharing.form-title')}</h2>
      <Select
        id="organisationId"
        label={t('sharing.partner')}
        error={errorOf('organisationId')}
        options={[
          { id: '', label: t('evidence.choose') },
          ...props.partners.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={entry.organisationId}
        onChange={({ target }) => set({ organisationId: target.value })}
      />
      <Radios
        id="level"
        name="level"
        label={t('sharing.how-much')}
        hint={t('sharing.how-much-hint')}
        error={errorOf('level')}
        options={LEVELS.map((level) => ({ id: level, label: t(`sharing.level.${level}`) }))}
        value={entry.level}
        onChange={(id) => set({ level: LEVELS.find((level) => level === id) ?? null })}
      />
      <TextField
        id="endsOn"
        type="date"
        className="govuk-input--width-10"
        label={t('sharing.ends')}
        hint={t('sharing.ends-hint')}
        error={errorOf('endsOn')}
        value={entry.endsOn}
        onChange={({ target }) => set({ endsOn: target.value })}
      />
      <Button type="submit">{t('sharing.share')}</Button>
    </form>
  );
}

function useShare({ institutionId, partners, onShared }: Props) {
  const t = useWords();
  const [create] = useMutation(CREATE_GRANT);
  const [entry, setEntry] = useState(NOTHING);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));
  const send = async () => {
    const { organisationId, level, endsOn } = entry;
    const missing = (['organisationId', 'level', 'endsOn'] as const).filter((field) => !entry[field]);
    if (missing.length > 0 || !level)
      return setProblems(missing.map((field) => ({ field, message: t(`sharing.need-${field}`) })));
    try {
      const { data } = await create({ variables: { input: { institutionId, organisationId, level, endsOn } } });
      const refused = data?.createGrant?.problems ?? [];
      setProblems(refused.map(({ path, message }) => ({ field: path in NOTHING ? path : '', message })));
      if (refused.length > 0) return;
      setEntry(NOTHING);
      onShared(partners.find(({ id }) => id === organisationId)?.name ?? '');
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
