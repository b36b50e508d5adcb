import type { BegunAssessment } from './begin-assessment.ts';
import type { ComposedServer } from './composed.ts';
import type { PersonActor } from '../src/platform/actor.ts';
import type { Problem } from '../src/platform/problem.ts';

/** What came of a mutation: the code of an error, or its payload. */
export interface Outcome {
  /** `done`, the code of the first problem, or the code of the error. */
  readonly code: string;
  /** Of the problem or error; empty when it was done. */
  readonly says: string;
  readonly path: string;
  readonly payload: Readonly<Record<string, unknown>> | null;
}

interface Sent {
  readonly name: string;
  readonly input: object;
  /** Further fields of the payload. */
  readonly fields?: string;
}

/** Sends a mutation that may be refused. */
export async function attempt(
  server: ComposedServer,
  actor: PersonActor,
  { name, input, fields = '' }: Sent,
): Promise<Outcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server.send<Record<string, { readonly problems: readonly Problem[] }>>(
    actor,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code message path } } }`,
    { input },
  );
  const [error] = errors ?? [];
  if (error) return { code: String(error.extensions['code']), says: error.message, path: '', payload: null };
  const payload = { ...data?.[name] };
  const { code = 'done', message: says = '', path = '' } = payload.problems?.[0] ?? {};
  return { code, says, path, payload };
}

/** An answer to be: the criterion within its benchmark, and a field of `SaveAnswerInput` with what is said. */
export interface Saying {
  readonly criterion: string;
  readonly item?: string;
  readonly expectedRevision?: number;
  readonly said: object;
}

/** Saves an answer of a school's leader, which may be refused. */
export function answer(
  server: ComposedServer,
  { leader, assessmentId }: BegunAssessment,
  { criterion, item = 'whole', expectedRevision = 0, said }: Saying,
): Promise<Outcome> {
  return attempt(server, leader, {
    name: 'saveAnswer',
    input: { assessmentId, criterion, item, expectedRevision, ...said },
    fields: 'item { answer { revision author value { json } } } conflict { revision author value { json } }',
  });
}
