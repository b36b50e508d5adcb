import { useMutation } from '@apollo/client/react';
import { messageOf } from '../../../api/problem.ts';
import { useWords } from '../../../words/use-words.ts';
import { ADD_EVIDENCE, CHANGE_EVIDENCE } from './evidence-documents.ts';

export interface EvidenceDraft {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly supports: readonly string[];
  readonly uploadIds: readonly string[];
  readonly removeFileIds: readonly string[];
}

export interface SaveProblem {
  /** `payload.<field>`, or empty for the whole. */
  readonly path: string;
  readonly message: string;
}

interface Target {
  readonly institutionId: string;
  readonly type: string;
  /** What is changed; null for a new one. */
  readonly evidence: { readonly id: string; readonly revision: number } | null;
}

/** Adds or changes a piece of evidence; resolves to what is to be repaired. */
export function useSaveEvidence({ institutionId, type, evidence }: Target) {
  const t = useWords();
  const [add] = useMutation(ADD_EVIDENCE);
  const [change] = useMutation(CHANGE_EVIDENCE);

  return async ({ payload, supports, uploadIds, removeFileIds }: EvidenceDraft): Promise<readonly SaveProblem[]> => {
    const common = { payload, supports: [...supports] };
    try {
      if (evidence) {
        const { id: evidenceId, revision: expectedRevision } = evidence;
        const input = {
          ...common,
          evidenceId,
          expectedRevision,
          addUploadIds: [...uploadIds],
          removeFileIds: [...removeFileIds],
        };
        return (await change({ variables: { input } })).data?.changeEvidence?.problems ?? [];
      }
      const input = { ...common, institutionId, type, uploadIds: [...uploadIds] };
      return (await add({ variables: { input } })).data?.addEvidence?.problems ?? [];
    } catch (error) {
      return [{ path: '', message: messageOf(error, t('ui.offline')) }];
    }
  };
}
