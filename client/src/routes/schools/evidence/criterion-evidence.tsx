import { useState } from 'react';
import type { EvidenceForm_TypeFragment, Evidence_ItemFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceSummary } from './evidence-summary.tsx';

interface Props {
  readonly institutionId: string;
  readonly criterion: string;
  readonly types: readonly EvidenceForm_TypeFragment[];
  readonly evidence: readonly Evidence_ItemFragment[];
  readonly mayAdd: boolean;
  readonly onChanged: () => void;
}

/** The evidence of one criterion, and room for more. */
export function CriterionEvidence({ institutionId, criterion, types, evidence, mayAdd, onChanged }: Props) {
  const t = useWords();
  const [adding, setAdding] = useState<string | null>(null);
  const type = types.find(({ key }) => key === adding);
  const done = () => {
    setAdding(null);
    onChanged();
  };
  return (
    <section className="waymark-evidence">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-2">{t('evidence.title')}</h3>
      {evidence.length === 0 && <Text quiet>{t('evidence.none-here')}</Text>}
      <ul className="govuk-list">
        {evidence.map((item) => (
          <li key={item.id}>
            <EvidenceSummary evidence={item} />
          </li>
        ))}
      </ul>
      {mayAdd && !type && (
        <div className="govuk-button-group">
          {types.map(({ key, label }) => (
            <Button key={key} variant="secondary" onClick={() => setAdding(key)}>
              {t('evidence.add-type', { label })}
            </Button>
          ))}
        </div>
      )}
      {type && (
        <EvidenceForm
          institutionId={institutionId}
          type={type}
          evidence={null}
          supports={[criterion]}
          onDone={done}
          onCancel={() => setAdding(null)}
        />
      )}
    </section>
  );
}
