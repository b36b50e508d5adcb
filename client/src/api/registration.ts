import type { FormProblem } from './problem.ts';

/** A school or college, as the public register has it. */
export interface Joinable {
  readonly name: string;
  readonly town: string | null;
  readonly number: string;
}

export interface FoundJoinable {
  readonly schools: readonly Joinable[];
  readonly more: boolean;
}

/** What a stranger asks for. */
export interface Asked {
  readonly name: string;
  readonly email: string;
  readonly school: string;
  readonly role: string;
  readonly note: string;
}

/** An answer, or what is to be repaired; a message of null says that the server was not reached. */
export type Answer<Value> =
  | { readonly value: Value }
  | { readonly problems: readonly { readonly field: string; readonly message: string | null }[] };

/** Finds open schools and colleges. */
export const findSchools = (text: string): Promise<Answer<FoundJoinable>> =>
  answerOf(`/auth/register/schools?text=${encodeURIComponent(text)}`);

/** Asks to join. The answer is the same whoever has the address. */
export const askToJoin = (asked: Asked): Promise<Answer<object>> => answerOf('/auth/register', asked);

/** Confirms an address by what stands in a link. */
export const confirmAddress = (secret: string): Promise<Answer<{ readonly school: string }>> =>
  answerOf('/auth/register/confirm', { secret });

interface Refusal {
  readonly error?: { readonly message: string };
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

async function answerOf<Value>(address: string, body?: object): Promise<Answer<Value>> {
  try {
    const response = await fetch(address, {
      method: body ? 'POST' : 'GET',
      credentials: 'same-origin',
      headers: { 'x-waymark-client': 'web', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return { value: (await response.json()) as Value };
    const { error, problems } = (await response.json()) as Refusal;
    if (problems) return { problems: problems.map(({ path, message }) => ({ field: path, message })) };
    return { problems: [{ field: '', message: error?.message ?? null }] };
  } catch {
    return { problems: [{ field: '', message: null }] };
  }
}

/** The problems of an answer, with words for those without. */
export function problemsOf(answer: Answer<unknown>, unreachable: string): readonly FormProblem[] {
  if (!('problems' in answer)) return [];
  return answer.problems.map(({ field, message }) => ({ field, message: message ?? unreachable }));
}
