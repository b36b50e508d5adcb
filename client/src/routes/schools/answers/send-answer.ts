import type { ApolloClient } from '@apollo/client';
import { isUnreachable, messageOf } from '../../../api/problem.ts';
import type { Answer_AnswerFragment, SaveAnswerMutation } from '../../../graphql/graphql.ts';
import { SAVE_ANSWER } from './answer-documents.ts';
import type { Entry, TheirAnswer } from './answer-queue.ts';
import type { SendResult } from './answer-store.ts';

/** Sends one change. The cache learns what came of it from the mutation's answer. */
export async function sendAnswer(client: ApolloClient, assessmentId: string, entry: Entry): Promise<SendResult> {
  const { criterion, item, base, mutationId, body } = entry;
  const input = { assessmentId, criterion, item, expectedRevision: base, clientMutationId: mutationId, ...body };
  try {
    const { data } = await client.mutate({ mutation: SAVE_ANSWER, variables: { input } });
    return readResult(data?.saveAnswer);
  } catch (error) {
    if (isUnreachable(error)) return { kind: 'unreachable' };
    return { kind: 'refused', problem: messageOf(error, '') };
  }
}

function readResult(payload: SaveAnswerMutation['saveAnswer'] | undefined): SendResult {
  if (payload?.conflict) return { kind: 'conflict', theirs: theirAnswer(payload.conflict) };
  const [problem] = payload?.problems ?? [];
  if (problem) return { kind: 'refused', problem: problem.message };
  return savedResult(payload);
}

function savedResult(payload: SaveAnswerMutation['saveAnswer'] | undefined): SendResult {
  const { revision = 0, savedAt = payload?.assessment?.lastSavedAt ?? null } = payload?.item?.answer ?? {};
  return { kind: 'saved', revision, savedAt };
}

function theirAnswer({ author, revision, savedAt, value, notApplicable }: Answer_AnswerFragment): TheirAnswer {
  return { author, revision, savedAt, display: value?.display ?? notApplicable ?? '–', value, notApplicable };
}
