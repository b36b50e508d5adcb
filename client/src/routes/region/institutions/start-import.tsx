import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { FileField } from '../parts/file-field.tsx';
import { type FieldProblem, textOf } from '../parts/outcome-of.ts';
import { ProblemSummary } from '../parts/problem-summary.tsx';
import { RadioField } from '../parts/radio-field.tsx';
import { useWords, type Words } from '../../../words/use-words.ts';
import { IMPORT_REGISTER } from './import-documents.ts';
import { UploadRefused, uploadRegister } from './upload-register.ts';

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
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const [importRegister] = useMutation(IMPORT_REGISTER);

  async function send(file: File, importer: string) {
    const uploadId = await uploadRegister(file);
    const answer = await importRegister({ variables: { input: { uploadId, importer } } });
    const payload = answer.data?.importRegister;
    if (payload?.import) onStarted(payload.import.id);
    else setProblems(payload?.problems.map(({ message }) => ({ field: 'file', message })) ?? []);
  }

  async function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    const importer = textOf(form, 'importer');
    const chosen = file instanceof File && file.name !== '' ? file : null;
    const found = [
      ...(importer === '' ? [{ field: 'importer', message: t('import.need-importer') }] : []),
      ...(chosen ? [] : [{ field: 'file', message: t('import.need-file') }]),
    ];
    setProblems(found);
    if (found.length > 0 || !chosen) return;
    setSending(chosen.name);
    await send(chosen, importer).catch((error: unknown) =>
      setProblems([{ field: 'file', message: sentenceOf(error, t) }]),
    );
    setSending(null);
  }

  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <form onSubmit={(event) => void start(event)} noValidate>
      <ProblemSummary problems={problems} />
      <RadioField
        id="importer"
        name="importer"
        legend={t('import.importer')}
        defaultValue={importers.length === 1 ? importers[0]?.key : ''}
        error={errorOf('importer')}
        options={importers.map(({ key, label, accepts }) => ({
          value: key,
          label,
          hint: t('import.file-hint', { accepts }),
        }))}
      />
      <FileField id="file" name="file" label={t('import.file')} error={errorOf('file')} />
      <Button type="submit" disabled={sending !== null}>
        {t('import.start')}
      </Button>
      <p className="govuk-body" role="status">
        {sending && t('import.sending', { name: sending })}
      </p>
    </form>
  );
}

function sentenceOf(error: unknown, t: Words): string {
  return error instanceof UploadRefused && error.reason ? error.reason : t('import.not-sent');
}
