import { reason } from './edit.ts';
import type { FormEvent } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Details } from '../../../ui/texts.tsx';
import { textOf } from '../parts/outcome-of.ts';
import { Select } from '../../../ui/choice-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { EvidenceRequirement } from './change.ts';
import { withChange } from './change-list.ts';
import type { Studio } from './use-studio.ts';

export interface EvidenceKind {
  readonly key: string;
  readonly label: string;
}
interface Props {
  readonly target: string;
  /** The evidence asked for as it is now. */
  readonly stands: readonly EvidenceRequirement[];
  readonly evidenceTypes: readonly EvidenceKind[];
  readonly studio: Studio;
}

/** Which kinds of evidence suit a criterion, and which it needs. */
export function EvidenceForm({ target, stands, evidenceTypes, studio }: Props) {
  const t = useWords();
  const own = studio.changes.find((change) => change.op === 'set-evidence' && change.target === target);
  const levelOf = (key: string) => {
    const requirement = stands.find(({ type }) => type === key);
    return requirement ? (requirement.required ? 'needed' : 'suits') : 'not';
  };

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const evidence = evidenceTypes
      .map(({ key }) => ({ type: key, level: textOf(form, key) }))
      .filter(({ level }) => level !== 'not');
    const change = {
      op: 'set-evidence',
      target,
      evidence: evidence.map(({ type, level }) => ({ type, required: level === 'needed' })),
      ...reason(textOf(form, 'why')),
    } as const;
    studio.change((changes) => withChange(changes, change));
  }

  if (evidenceTypes.length === 0) return null;
  return (
    <Details summary={t('studio.evidence')}>
      <form onSubmit={save} key={JSON.stringify(stands)}>
        <p className="govuk-body">{t('studio.evidence-lead')}</p>
        {evidenceTypes.map(({ key, label }) => (
          <Select
            key={key}
            id={`evidence-${key}`}
            name={key}
            label={label}
            defaultValue={levelOf(key)}
            options={LEVELS.map((level) => ({ id: level, label: t(`studio.evidence-${level}`) }))}
          />
        ))}
        <TextField
          id="evidence-why"
          name="why"
          label={t('studio.why')}
          hint={t('studio.why-hint')}
          defaultValue={own?.why ?? ''}
        />
        <Button type="submit">{t('studio.save-evidence')}</Button>
      </form>
    </Details>
  );
}

const LEVELS = ['not', 'suits', 'needed'] as const;
