import { useState, type MouseEvent } from 'react';
import { download } from '../../../api/download.ts';
import { useWords } from '../../../words/use-words.ts';

/** Saves the file of what is held about somebody; says why when it cannot be had. */
export function DownloadButton({ path }: { readonly path: string }) {
  const t = useWords();
  const [problem, setProblem] = useState<string | null>(null);

  async function save(event: MouseEvent): Promise<void> {
    event.preventDefault();
    const result = await download(path, `waymark-data-${new Date().toISOString().slice(0, 10)}.json`);
    setProblem(result.done ? null : (result.message ?? t('ui.offline')));
  }

  return (
    <>
      <a className="govuk-button govuk-button--secondary" href={path} download onClick={(event) => void save(event)}>
        {t('data.download-button')}
      </a>
      {problem && (
        <p className="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
