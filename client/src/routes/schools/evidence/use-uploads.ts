import { useRef, useState } from 'react';
import { uploadFile, type Upload } from '../../../api/upload.ts';
import { useWords } from '../../../words/use-words.ts';

/** A file on its way, or there. */
export interface FileState {
  readonly key: number;
  readonly name: string;
  /** Whole percent, 0 to 100. */
  readonly percent: number;
  readonly upload: Upload | null;
  /** Why it was not taken, in a sentence. */
  readonly problem: string | null;
}

/** Sends files as they are chosen. One that failed stays in sight until it is taken away or sent again. */
export function useUploads() {
  const t = useWords();
  const [files, setFiles] = useState<readonly FileState[]>([]);
  const next = useRef(0);
  const running = useRef(new Map<number, { readonly abort: AbortController; readonly file: File }>());

  const update = (key: number, change: Partial<FileState>) =>
    setFiles((before) => before.map((file) => (file.key === key ? { ...file, ...change } : file)));

  async function send(key: number, file: File): Promise<void> {
    const abort = new AbortController();
    running.current.set(key, { abort, file });
    const result = await uploadFile(file, { signal: abort.signal, onProgress: (percent) => update(key, { percent }) });
    if ('upload' in result) update(key, { upload: result.upload, percent: 100, problem: null });
    else update(key, { problem: result.message ?? t('evidence.upload-lost', { name: file.name }) });
  }

  function add(chosen: readonly File[]): void {
    for (const file of chosen) {
      const key = next.current++;
      setFiles((before) => [...before, { key, name: file.name, percent: 0, upload: null, problem: null }]);
      void send(key, file);
    }
  }

  function remove(key: number): void {
    running.current.get(key)?.abort.abort();
    running.current.delete(key);
    setFiles((before) => before.filter((file) => file.key !== key));
  }

  function again(key: number): void {
    const file = running.current.get(key)?.file;
    if (!file) return;
    update(key, { problem: null, percent: 0 });
    void send(key, file);
  }

  return { files, add, remove, again };
}
