import { lazy, Suspense, useEffect, useState } from 'react';
import { showProofsBy } from '../api/proof.ts';
import { addMessages } from '../words/catalogues.ts';

/** The dialog comes when it is first needed. */
const ProofDialog = lazy(async () => {
  const [{ ProofDialog: Dialog }, { proof }] = await Promise.all([
    import('./proof-dialog.tsx'),
    import('../messages/en/proof.ts'),
  ]);
  addMessages(proof);
  return { default: Dialog };
});

type Finish = (proved: boolean) => void;

/** Asks people to prove that it is they, over whatever page they are on. What is on the page stays as it is. */
export function ProofGate() {
  const [waiting, setWaiting] = useState<Finish | null>(null);
  // Requests are outside of React: they come to ask here.
  useEffect(() => showProofsBy(() => new Promise((resolve) => setWaiting(() => resolve))), []);
  if (!waiting) return null;
  const finish: Finish = (proved) => {
    setWaiting(null);
    waiting(proved);
  };
  return (
    <Suspense fallback={null}>
      <ProofDialog onDone={finish} />
    </Suspense>
  );
}
