import { useState, type FormEvent } from 'react';
import type { FormProblem } from '../../../api/problem.ts';
import type { EvidenceForm_TypeFragment, Evidence_ItemFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Text, Warning } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { EvidenceFieldControl } from './evidence-field.tsx';
import { EvidenceFiles } from './evidence-files.tsx';
import { checkEntries, entriesOf, payloadOf, type Entries } from './form-payload.ts';
import { useSaveEvidence } from './use-save-evidence.ts';
import { useUploads } from './use-uploads.ts';

interface Props {
  readonly institutionId: string;
  readonly type: EvidenceForm_TypeFragment;
  /** What is edited; null for a new one. */
  readonly evidence: Evidence_ItemFragment | null;
  readonly supports: readonly string[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A form made from the fields of an evidence type. */
export function EvidenceForm({ institutionId, type, evidence, supports, onDone, onCancel }: Props) {
  const t = useWords();
  const uploads = useUploads();
  const save = useSaveEvidence({ institutionId, type: type.key, evidence });
  const [entries, setEntries] = useState<Entries>(() => entriesOf(type.fields, evidence?.payload.json));
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const stored = evidence?.files ?? [];
  const form = `evidence-${type.id}`.replace(/[^A-Za-z0-9-]/g, '-');
  const idOf = (key: string) => `${form}-${key}`;
  const errorOf = (key: string) => problems.find(({ field }) => field === idOf(key))?.message;

  const submit = async () => {
    const found = problemsBeforeSending();
    if (found.length > 0) return setProblems(found);
    const uploadIds = uploads.files.flatMap(({ upload }) => (upload ? [upload.id] : []));
    const refused = await save({ payload: payloadOf(type.fields, entries), supports, uploadIds, removeFileIds: removed });
    if (refused.length === 0) return onDone();
    setProblems(refused.map(({ path, message }) => ({ field: fieldOfPath(path), message })));
  };

  /** The field that a path of the server means; the whole form when there is none. */
  function fieldOfPath(path: string): string {
    const key = path.replace(/^payload\./, '').split('.')[0] ?? '';
    if (type.fields.some((field) => field.key === key)) return idOf(key);
    return /upload|file/i.test(path) ? idOf('files') : '';
  }

  function problemsBeforeSending(): readonly FormProblem[] {
    const wrong = checkEntries(type.fields, entries).map(({ key, problem }) => {
      const field = type.fields.find((each) => each.key === key);
      return { field: idOf(key), message: t(`evidence.wrong.${problem}`, { label: field?.label ?? '', min: field?.min, max: field?.max, long: field?.maxLength }) };
    });
    const waiting = uploads.files.some(({ upload, problem }) => !upload && !problem);
    const missing = type.filesRequired && stored.length - removed.length + uploads.files.filter(({ upload }) => upload).length === 0;
    if (waiting) return [...wrong, { field: '', message: t('evidence.wait-upload') }];
    return missing ? [...wrong, { field: idOf('files'), message: t('evidence.need-file') }] : wrong;
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="waymark-form" onSubmit={onSubmit} noValidate aria-label={type.label}>
      <ErrorSummary problems={problems} />
      <h3 className="govuk-heading-s">{type.label}</h3>
      <Text>{type.help}</Text>
      <Text quiet>{t('evidence.freshness', { freshness: type.freshness })}</Text>
      {type.mayNamePeople && <Warning>{t('evidence.may-name')}</Warning>}
      {type.fields.map((field) => (
        <EvidenceFieldControl key={field.key} id={idOf(field.key)} field={field} value={entries[field.key] ?? ''} error={errorOf(field.key)} onChange={(value) => setEntries((before) => ({ ...before, [field.key]: value }))} />
      ))}
      <EvidenceFiles id={idOf('files')} uploads={uploads} stored={stored} removed={removed} onRemoveStored={(id) => setRemoved((before) => [...before, id])} required={type.filesRequired} maxFiles={type.maxFiles} error={errorOf('files')} />
      <div className="govuk-button-group">
        <Button type="submit">{t(evidence ? 'evidence.save' : 'evidence.add')}</Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
