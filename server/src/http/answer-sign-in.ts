import type { FastifyReply } from 'fastify';
import { SECOND_FACTOR_PAGE, type SignInOutcome } from './finish-sign-in.ts';
import { refuse } from './refusal.ts';

/** Tells our pages what came of signing in: nothing more to do, or where to go on. @param gone the sentence for nobody */
export function answerSignIn(reply: FastifyReply, outcome: SignInOutcome, gone: string): FastifyReply {
  if (outcome === false) return refuse(reply, 401, { code: 'UNAUTHENTICATED', message: gone });
  return outcome === 'signed-in' ? reply.code(204).send() : reply.code(200).send({ next: SECOND_FACTOR_PAGE });
}
