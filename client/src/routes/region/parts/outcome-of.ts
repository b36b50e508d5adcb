import { codeOf, type FormProblem, messageOf } from '../../../api/problem.ts';
import type { Words } from '../../../words/use-words.ts';

/** What a mutation came to: its payload, or a sentence about why there is none. */
export interface MutationOutcome<Data> {
  readonly data?: Data | null | undefined;
  readonly code?: string | null;
  readonly problems?: readonly FormProblem[];
}

/** Waits for a mutation. A refusal and a lost connection become a problem to show; nothing is thrown. */
export async function outcomeOf<Data>(
  mutation: Promise<{ readonly data?: Data | null | undefined }>,
  t: Words,
): Promise<MutationOutcome<Data>> {
  try {
    const { data } = await mutation;
    return { data };
  } catch (error) {
    return { code: codeOf(error), problems: [{ field: '', message: messageOf(error, t('region.offline')) }] };
  }
}

/** What was typed into a field, without the spaces around it. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
}

/** The server's problems, each at the field that it is about: `input.rounds[0].name` is the field `rounds.0.name`. */
export function fieldProblems(
  problems: readonly { readonly path: string; readonly message: string }[] | undefined,
): readonly FormProblem[] {
  return (problems ?? []).map(({ path, message }) => ({
    field: path.replace(/^input\./, '').replaceAll(/\[(\d+)\]/g, '.$1'),
    message,
  }));
}

/** The message for one field. */
export function errorAt(problems: readonly FormProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
