/** Sends a file to the server, which keeps it until it is used. */
export async function uploadRegister(file: File): Promise<string> {
  const response = await fetch(`/uploads?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && hasId(answer)) return answer.id;
  throw new UploadRefused(reasonOf(answer));
}

/** The server's own sentence about why it refused; null when it gave none. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  constructor(readonly reason: string | null) {
    super(reason ?? 'The file could not be sent.');
  }
}

function hasId(answer: unknown): answer is { readonly id: string } {
  return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string';
}

function reasonOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null;
  const { error } = answer;
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
    ? error.message
    : null;
}
