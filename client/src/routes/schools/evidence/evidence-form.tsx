import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Text, Warning } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { EvidenceFieldControl } from './evidence-field.tsx';
import { EvidenceFiles } from './evidence-files.tsx';
import { fieldIdOf, useEvidenceForm, type EvidenceFormOptions } from './use-evidence-form.ts';

interface Props extends EvidenceFormOptions {
  readonly onCancel: () => void;
}

/** A form made from the fields of an evidence type. */
export function EvidenceForm({ onCancel, ...options }: Props) {
  const t = useWords();
  const { type, evidence } = options;
  const form = useEvidenceForm(options);
  return (
    <form className="waymark-form" onSubmit={form.submit} noValidate aria-label={type.label}>
      <ErrorSummary problems={form.problems} />
      <p className="govuk-heading-s">{type.label}</p>
      <Text>{type.help}</Text>
      <Text quiet>{t('evidence.freshness', { freshness: type.freshness })}</Text>
      {type.mayNamePeople && <Warning>{t('evidence.may-name')}</Warning>}
      {type.fields.map((field) => (
        <EvidenceFieldControl
          key={field.key}
          id={fieldIdOf(type, field.key)}
          field={field}
          value={form.entries[field.key] ?? ''}
          error={form.errorOf(field.key)}
          onChange={(value) => form.set(field.key, value)}
        />
      ))}
      <EvidenceFiles
        id={fieldIdOf(type, 'files')}
        uploads={form.uploads}
        stored={form.stored}
        onRemoveStored={form.removeStored}
        required={type.filesRequired}
        maxFiles={type.maxFiles}
        error={form.errorOf('files')}
      />
      <div className="govuk-button-group">
        <Button type="submit">{t(evidence ? 'evidence.save' : 'evidence.add')}</Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
