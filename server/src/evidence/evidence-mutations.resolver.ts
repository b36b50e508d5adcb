import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import { idOf, institutionalIdOf, toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { addEvidence, changeEvidence, removeEvidence, type Rescore } from './change-evidence.ts';
import {
  AddEvidenceInput,
  AddEvidencePayload,
  ChangeEvidenceInput,
  ChangeEvidencePayload,
  RemoveEvidenceInput,
  RemoveEvidencePayload,
} from './evidence-inputs.types.ts';

/** Scores the institution's drafts again, in the transaction that changed its evidence. */
const rescoring =
  (context: RequestContext): Rescore =>
  (em, institutionId) =>
    context.services.rescoreDrafts(context, em, institutionId);

const fileIds = (ids: readonly string[] | null | undefined): string[] =>
  (ids ?? []).map((id) => idOf('StoredFile', id));

@Resolver()
export class EvidenceMutationsResolver {
  @Authorized()
  @Mutation(() => AddEvidencePayload, {
    nullable: true,
    description: 'Adds a piece of evidence and scores what it supports again.',
  })
  async addEvidence(
    @Arg('input', () => AddEvidenceInput, { description: 'What to add.' }) input: AddEvidenceInput,
    @Ctx() context: RequestContext,
  ) {
    const { type, supports } = input;
    const added = await addEvidence(
      context,
      {
        institutionId: idOf('Institution', input.institutionId),
        type,
        payload: input.payload,
        uploadIds: fileIds(input.uploadIds),
        supports,
      },
      rescoring(context),
    );
    return payload(input, { evidence: added.evidence }, added.problems);
  }

  @Authorized()
  @Mutation(() => ChangeEvidencePayload, {
    nullable: true,
    description: 'Changes a piece of evidence and scores what it supports again.',
  })
  async changeEvidence(
    @Arg('input', () => ChangeEvidenceInput, { description: 'What to change.' }) input: ChangeEvidenceInput,
    @Ctx() context: RequestContext,
  ) {
    const changed = await changeEvidence(
      context,
      {
        ...institutionalIdOf('EvidenceItem', input.evidenceId),
        expectedRevision: input.expectedRevision,
        payload: input.payload ?? undefined,
        supports: input.supports ?? undefined,
        addUploadIds: fileIds(input.addUploadIds),
        removeFileIds: fileIds(input.removeFileIds),
      },
      rescoring(context),
    );
    return payload(input, { evidence: changed.evidence }, changed.problems);
  }

  @Authorized()
  @Mutation(() => RemoveEvidencePayload, {
    nullable: true,
    description: 'Removes a piece of evidence and scores what it supported again.',
  })
  async removeEvidence(
    @Arg('input', () => RemoveEvidenceInput, { description: 'What to remove.' }) input: RemoveEvidenceInput,
    @Ctx() context: RequestContext,
  ) {
    const key = institutionalIdOf('EvidenceItem', input.evidenceId);
    const problems = await removeEvidence(context, key, rescoring(context));
    const removedId = problems.length > 0 ? null : toGlobalId('EvidenceItem', key.institutionId, key.id);
    return payload(input, { removedId }, problems);
  }
}
