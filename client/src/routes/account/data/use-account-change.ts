import { useState } from 'react';
import { messageOf, type FormProblem } from '../../../api/problem.ts';
import { useWords } from '../../../words/use-words.ts';

/** What the server says of a change to an account. */
interface Outcome {
  readonly done: boolean;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Sends a change to an account, and keeps what stands in its way. Whoever changed their own account is signed out by it. */
export function useAccountChange({ self, onDone }: { readonly self: boolean; readonly onDone: () => void }) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);

  async function send(change: () => Promise<Outcome | null | undefined>) {
    setProblems([]);
    try {
      const outcome = await change();
      if (!outcome?.done)
        return setProblems((outcome?.problems ?? []).map(({ path, message }) => ({ field: path, message })));
      if (self) window.location.assign('/');
      else onDone();
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  }

  return { problems, setProblems, send };
}
