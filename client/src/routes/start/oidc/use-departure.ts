import { useState } from 'react';
import { startOidc } from '../../../api/oidc.ts';
import type { FormProblem } from '../../../api/problem.ts';
import { useWords } from '../../../words/use-words.ts';

/** Goes to the other service, or says why that is not possible. */
export function useDeparture() {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const depart = async (body: Parameters<typeof startOidc>[0]) => {
    if (busy) return;
    setBusy(true);
    const asked = await startOidc(body);
    setBusy(false);
    if ('value' in asked) return window.location.assign(asked.value.url);
    setProblems([{ field: '', message: asked.message ?? t('ui.offline') }]);
  };
  return { depart, problems, busy };
}
