import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import { useWords } from '../../words/use-words.ts';
import { ACCOUNT } from './account-documents.ts';

interface Payload {
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Changes the account and reads it again; what stands in the way is kept as problems. */
export function useChange() {
  const t = useWords();
  const client = useApolloClient();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);

  /** Gives what came of it; null when it was not done. */
  async function change<Result extends Payload>(
    send: () => Promise<Result | null | undefined>,
  ): Promise<Result | null> {
    setProblems([]);
    try {
      const result = await send();
      const found = result?.problems ?? [];
      setProblems(found.map(({ path, message }) => ({ field: path, message })));
      if (!result || found.length > 0) return null;
      await client.query({ query: ACCOUNT, fetchPolicy: 'network-only' });
      return result;
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
      return null;
    }
  }

  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return { problems, setProblems, errorOf, change };
}
