import { askForProof } from './proof.ts';

/** What came of a download: done, or a sentence why not; null when the server was not reached. */
export type DownloadResult = { readonly done: true } | { readonly done: false; readonly message: string | null };

interface Refusal {
  readonly reason?: string;
  readonly message?: string;
}

/** Lets the browser save what the server has at an address, once they proved who they are where the server wants to know. */
export async function download(path: string, name: string): Promise<DownloadResult> {
  try {
    const first = await fetch(path);
    if (first.ok) return save(await first.blob(), name);
    const refusal = await refusalIn(first);
    if (refusal.reason !== 'PROOF_NEEDED' || !(await askForProof()))
      return { done: false, message: refusal.message ?? null };
    const second = await fetch(path);
    if (second.ok) return save(await second.blob(), name);
    return { done: false, message: (await refusalIn(second)).message ?? null };
  } catch {
    return { done: false, message: null };
  }
}

const refusalIn = async (response: Response): Promise<Refusal> =>
  ((await response.json()) as { readonly error?: Refusal }).error ?? {};

function save(content: Blob, name: string): DownloadResult {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
  return { done: true };
}
