import { useState, type FormEvent } from 'react';
import type { FormProblem } from '../../../api/problem.ts';
import type { EvidenceForm_TypeFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { useWords } from '../../../words/use-words.ts';
import { EvidenceForm } from './evidence-form.tsx';

interface Props {
  readonly institutionId: string;
  readonly types: readonly EvidenceForm_TypeFragment[];
  readonly onAdded: () => void;
}

/** First what kind of evidence it is, then its form. */
export function AddToLibrary({ institutionId, types, onAdded }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [type, setType] = useState<EvidenceForm_TypeFragment | null>(null);
  const close = () => {
    setOpen(false);
    setChosen(null);
    setType(null);
  };
  const done = () => {
    close();
    onAdded();
  };
  // Choosing alone changes nothing: whoever moves through the list by keyboard chooses on the way.
  const go = (event: FormEvent) => {
    event.preventDefault();
    const found = types.find(({ key }) => key === chosen);
    setType(found ?? null);
    setProblems(found ? [] : [{ field: 'new-type', message: t('evidence.need-type') }]);
  };
  if (!open) return <Button onClick={() => setOpen(true)}>{t('evidence.add')}</Button>;
  if (type)
    return (
      <EvidenceForm
        institutionId={institutionId}
        type={type}
        evidence={null}
        supports={[]}
        onDone={done}
        onCancel={close}
      />
    );
  const options = types.map(({ key, label, help }) => ({ id: key, label, hint: help }));
  return (
    <form className="waymark-form" onSubmit={go} noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        id="new-type"
        name="new-type"
        label={t('evidence.which-type')}
        error={problems[0]?.message}
        options={options}
        value={chosen}
        onChange={setChosen}
      />
      <div className="govuk-button-group">
        <Button type="submit">{t('evidence.continue')}</Button>
        <Button variant="secondary" onClick={close}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
