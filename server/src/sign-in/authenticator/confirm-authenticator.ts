import { requireOwnProof } from '../../people/index.ts';
import { problem, type Problem } from '../../platform/problem.ts';
import { asServer } from '../../persistence/as-server.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { tellOwner } from '../account-notice.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { takeTry } from '../throttle.ts';
import { Authenticator } from './authenticator.entity.ts';
import { SET_UP_ALREADY } from './begin-authenticator.ts';
import { useAppCode } from './check-code.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';

export interface RecoveryCodesMade {
  /** Shown this once. */
  readonly recoveryCodes: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Asks for the app's code at every sign-in from now on, once a code has shown that the app works.
 *
 * @throws ProofNeeded when the viewer did not prove lately who they are
 */
export async function confirmAuthenticator(context: RequestContext, code: string): Promise<RecoveryCodesMade> {
  const { id: personId, sessionHash } = signedInPerson(context);
  await requireOwnProof(context);
  const { em, now, services } = context;
  const app = await em.findOne(Authenticator, { personId });
  if (!app) return refuse(problem('not-begun', '', 'Begin again: there is no code to compare this one with.'));
  if (app.confirmedAt) return refuse(SET_UP_ALREADY);
  const tried = await takeTry(asServer(services.orm), [{ of: 'codes', key: sessionHash }], now());
  if (tried !== null) return refuse(TRIED_TOO_OFTEN);
  if (!(await useAppCode({ em, sealing: services.sealing }, { personId, code }, now()))) return refuse(WRONG_CODE);
  const recoveryCodes = await em.transactional(async (inner) => {
    const made = await makeRecoveryCodes(inner, personId, now());
    await inner.nativeUpdate(Authenticator, { personId }, { confirmedAt: now() });
    recordAccountEvent({ ...context, em: inner }, 'authenticator.added');
    return made;
  });
  await tellOwner(context, 'authenticator-added');
  return { recoveryCodes, problems: [] };
}

const refuse = (problem: Problem): RecoveryCodesMade => ({ recoveryCodes: [], problems: [problem] });

const WRONG_CODE = problem(
  'wrong',
  'code',
  'This is not the code that the app shows now. Wait for the next one. If that is refused too, check that the clock of your phone is right.',
);
const TRIED_TOO_OFTEN = problem('too-often', 'code', 'This was tried too often. Wait a quarter of an hour.');
