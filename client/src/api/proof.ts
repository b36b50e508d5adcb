import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Shows the question whether it is they who are asking; resolves to whether they proved it. */
type AskForProof = () => Promise<boolean>;

let shown: AskForProof | null = null;
let asked: Promise<boolean> | null = null;

/** Says who shows the question, until the returned function is called. */
export function showProofsBy(show: AskForProof): () => void {
  shown = show;
  return () => {
    shown = null;
  };
}

/** Asks for a proof, once for all that wait for it. */
export function askForProof(): Promise<boolean> {
  asked ??= (shown?.() ?? Promise.resolve(false)).finally(() => {
    asked = null;
  });
  return asked;
}

/** Whether the server wants to know first that it is they who are asking. */
export function isProofNeeded(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['reason'] === 'PROOF_NEEDED')
  );
}
