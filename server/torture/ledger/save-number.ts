import { mutation, type HttpApi } from '../../testing/http-api.ts';

/** A number to save, and whose it is. */
export interface NumberToSave {
  readonly cookie: string;
  /** Id of the assessment, as the API knows it. */
  readonly assessmentId: string;
  readonly criterion: string;
  readonly value: number;
  readonly expectedRevision: number;
  /** Idempotency key. */
  readonly key?: string;
}

/** An answer as the API shows it. */
export interface ShownAnswer {
  readonly revision: number;
  readonly value: { readonly json: { readonly number: number } } | null;
}

/** What a client was told. */
export type Told =
  | { readonly kind: 'stored'; readonly answer: ShownAnswer }
  | { readonly kind: 'conflict'; readonly theirs: ShownAnswer; readonly mine: number }
  /** Nobody knows whether it was done: send it again. */
  | { readonly kind: 'away'; readonly why: string }
  /** Nothing came within the time. */
  | { readonly kind: 'hung'; readonly why: string }
  /** What no client should ever be told. */
  | { readonly kind: 'wrong'; readonly why: string };

/** No answer may take longer: the longest time-out of the server is ten seconds, and it may wait for two things. */
export const PATIENCE_MS = 25_000;

const SAVE = mutation('saveAnswer', 'item { answer { revision value { json } } } conflict { revision value { json } }');

interface Payload {
  readonly item: { readonly answer: ShownAnswer | null } | null;
  readonly conflict: ShownAnswer | null;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** Saves a number as a client does, and says what it was told. */
export async function saveNumber(api: HttpApi, { cookie, key, value, ...input }: NumberToSave): Promise<Told> {
  try {
    const { status, data, errors } = await api.send<{ saveAnswer: Payload | null }>(SAVE, {
      cookie,
      ...(key !== undefined && { key }),
      variables: { input: { ...input, item: 'whole', value: { number: value } } },
      patienceMs: PATIENCE_MS,
    });
    const [error] = errors;
    if (error) return refused(status, String(error.extensions?.['code']), error.message);
    return read(data?.saveAnswer ?? null, value);
  } catch (error) {
    return failed(error);
  }
}

function refused(status: number, code: string, message: string): Told {
  // The server that had the key died, and its claim is not over yet.
  const busy = code === 'CONFLICT' && message.includes('still being worked on');
  if (status === 503 || code === 'UNAVAILABLE' || busy) return { kind: 'away', why: busy ? 'key is busy' : code };
  return { kind: 'wrong', why: `${status} ${code}: ${message}` };
}

function read(payload: Payload | null, value: number): Told {
  if (payload?.conflict) return { kind: 'conflict', theirs: payload.conflict, mine: value };
  if (payload?.item?.answer && payload.problems.length === 0) return { kind: 'stored', answer: payload.item.answer };
  return { kind: 'wrong', why: JSON.stringify(payload) };
}

/** What came of a request that had no answer. */
export function failed(error: unknown): Told {
  if (!(error instanceof Error)) return { kind: 'wrong', why: String(error) };
  if (error.name === 'TimeoutError') return { kind: 'hung', why: `no answer within ${PATIENCE_MS / 1_000} s` };
  // What a dying server had begun to say is no JSON.
  if (error.name === 'SyntaxError') return { kind: 'away', why: 'cut short' };
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
  return { kind: 'away', why: code };
}
