/** A file that the server keeps, to be named in a mutation. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export type UploadResult = { readonly upload: Upload } | { readonly message: string | null };

interface Options {
  /** Whole percent, 0 to 100. */
  readonly onProgress: (percent: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file. `fetch` tells no progress, so this is the older way. A null message means that nothing was reached. */
export function uploadFile(file: File, { onProgress, signal }: Options): Promise<UploadResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/uploads?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    request.onload = () => resolve(readAnswer(request.responseText, request.status));
    request.onerror = () => resolve({ message: null });
    request.onabort = () => resolve({ message: null });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** What the server said about an upload. */
export function readAnswer(text: string, status: number): UploadResult {
  try {
    const answer = JSON.parse(text) as Partial<Upload> & { readonly error?: { readonly message?: string } };
    if (status === 201 && answer.id) return { upload: answer as Upload };
    return { message: answer.error?.message ?? null };
  } catch {
    return { message: null };
  }
}
