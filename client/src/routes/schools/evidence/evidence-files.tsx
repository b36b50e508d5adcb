import type { Evidence_ItemFragment } from '../../../graphql/graphql.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { FileUpload } from '../../../ui/file-upload.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { FileState, useUploads } from './use-uploads.ts';

type Stored = Evidence_ItemFragment['files'][number];

interface Props {
  readonly id: string;
  readonly uploads: ReturnType<typeof useUploads>;
  readonly stored: readonly Stored[];
  readonly onRemoveStored: (id: string) => void;
  readonly required: boolean;
  readonly maxFiles: number;
  readonly error: string | undefined;
}

/** The files of a piece of evidence: those that are there, those on their way, and room for more. */
export function EvidenceFiles({ id, uploads, stored, onRemoveStored, required, maxFiles, error }: Props) {
  const t = useWords();
  if (maxFiles === 0) return null;
  const full = stored.length + uploads.files.length >= maxFiles;
  return (
    <>
      {!full && (
        <FileUpload
          id={id}
          label={required ? t('evidence.file') : t('ui.optional', { label: t('evidence.file') })}
          hint={t('evidence.file-hint', { count: maxFiles })}
          error={error}
          multiple={maxFiles > 1}
          onChoose={uploads.add}
        />
      )}
      <ul className="govuk-list" aria-live="polite">
        {stored.map((file) => (
          <li key={file.id}>
            {file.name}{' '}
            <LinkButton onClick={() => onRemoveStored(file.id)}>
              {t('evidence.remove-file', { name: file.name })}
            </LinkButton>
          </li>
        ))}
        {uploads.files.map((file) => (
          <UploadRow
            key={file.key}
            file={file}
            onRemove={() => uploads.remove(file.key)}
            onAgain={() => uploads.again(file.key)}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly file: FileState;
  readonly onRemove: () => void;
  readonly onAgain: () => void;
}

function UploadRow({ file: { name, percent, upload, problem }, onRemove, onAgain }: RowProps) {
  const t = useWords();
  return (
    <li className={problem ? 'waymark-upload waymark-upload--failed' : 'waymark-upload'}>
      <span>{problem ?? t(upload ? 'evidence.uploaded' : 'evidence.uploading', { name, percent })}</span>
      {!upload && !problem && <progress className="waymark-progress" max={100} value={percent} aria-label={name} />}
      {problem && <LinkButton onClick={onAgain}>{t('ui.again')}</LinkButton>}{' '}
      <LinkButton onClick={onRemove}>{t('evidence.remove-file', { name })}</LinkButton>
    </li>
  );
}
