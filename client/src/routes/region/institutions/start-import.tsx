import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { FileField } from '../parts/file-field.tsx';
import type { FormProblem } from '../../../api/problem.ts';
import { errorAt, outcomeOf } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Radios } from '../../../ui/choice-fields.tsx';
import { useWords } from '../../../words/use-words.ts';
import { IMPORT_REGISTER } from './import-documents.ts';
import { uploadFile } from '../../../api/upload.ts';

interface Props {
  readonly importers: readonly {
    readonly id: string;
    readonly key: string;
    readonly label: string;
    readonly accepts: string;
  }[];
  readonly onStarted: (importId: string) => void;
}

/** Chooses the kind of register and the file, and starts. */
export function StartImport({ importers, onStarted }: Props) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [importer, setImporter] = useState(importers.length === 1 ? (importers[0]?.key ?? '') : '');
  const [sending, setSending] = useState<string | null>(null);
  const [importRegister] = useMutation(IMPORT_REGISTER);

  async function send(file: File) {
    const sent = await uploadFile(file, { onProgress: () => undefined, signal: new AbortController().signal });
    if (!('upload' in sent)) return setProblems([{ field: 'file', message: sent.message ?? t('import.not-sent') }]);
    const answer = await outcomeOf(importRegister({ variables: { input: { uploadId: sent.upload.id, importer } } }), t);
    const payload = answer.data?.importRegister;
    if (payload?.import) onStarted(payload.import.id);
    else setProblems(answer.problems ?? payload?.problems.map(({ message }) => ({ field: 'file', message })) ?? []);
  }

  async function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    const chosen = file instanceof File && file.name !== '' ? file : null;
    const found = [
      ...(importer === '' ? [{ field: 'importer', message: t('import.need-importer') }] : []),
      ...(chosen ? [] : [{ field: 'file', message: t('import.need-file') }]),
    ];
    setProblems(found);
    if (found.length > 0 || !chosen) return;
    setSending(chosen.name);
    await send(chosen);
    setSending(null);
  }

  return (
    <form onSubmit={(event) => void start(event)} noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        id="importer"
        name="importer"
        label={t('import.importer')}
        value={importer}
        onChange={setImporter}
        error={errorAt(problems, 'importer')}
        options={importers.map(({ key, label, accepts }) => ({
          id: key,
          label,
          hint: t('import.file-hint', { accepts }),
        }))}
      />
      <FileField id="file" name="file" label={t('import.file')} error={errorAt(problems, 'file')} />
      <Button type="submit" disabled={sending !== null}>
        {t('import.start')}
      </Button>
      <p className="govuk-body" role="status">
        {sending && t('import.sending', { name: sending })}
      </p>
    </form>
  );
}
