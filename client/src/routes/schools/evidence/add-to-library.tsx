import { useState } from 'react';
import type { EvidenceForm_TypeFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choice-fields.tsx';
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
  const type = types.find(({ key }) => key === chosen);
  const close = () => {
    setOpen(false);
    setChosen(null);
  };
  const done = () => {
    close();
    onAdded();
  };
  if (!open) return <Button onClick={() => setOpen(true)}>{t('evidence.add')}</Button>;
  if (type) return <EvidenceForm institutionId={institutionId} type={type} evidence={null} supports={[]} onDone={done} onCancel={close} />;
  const options = types.map(({ key, label, help }) => ({ id: key, label, hint: help }));
  return (
    <div className="waymark-form">
      <Radios id="new-type" name="new-type" label={t('evidence.which-type')} options={options} value={null} onChange={setChosen} />
      <Button variant="secondary" onClick={close}>
        {t('ui.cancel')}
      </Button>
    </div>
  );
}
