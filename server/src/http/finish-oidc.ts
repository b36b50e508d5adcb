import type { FastifyReply, FastifyRequest } from 'fastify';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { arrive, PENDING_MINUTES, takeTransaction, type Arrival, type Provider } from '../sign-in/index.ts';
import { finishSignIn, SECOND_FACTOR_PAGE } from './finish-sign-in.ts';
import { refuse } from './refusal.ts';
import { keepCookie, OIDC_COOKIE, PENDING_COOKIE } from './session-cookie.ts';

/** Who vouches, and when. */
interface Vouching {
  readonly services: Services;
  readonly provider: Provider;
  /** What people call the service. */
  readonly name: string;
  readonly now: Date;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Answers somebody who came back from the other service. Whatever they came back with is good for one attempt, in the
 * browser in which they left.
 *
 * @param answer the query that they came back with
 * @throws ProviderAway @throws NotVouched
 */
export async function finishOidc(vouching: Vouching, answer: string, exchange: Exchange): Promise<FastifyReply> {
  const { services, provider, now } = vouching;
  const em = asServer(services.orm);
  const state = new URLSearchParams(answer).get('state') ?? '';
  const browserSecret = exchange.request.cookies[OIDC_COOKIE] ?? '';
  const returned = await takeTransaction(em, { browserSecret, state }, now);
  if (!returned)
    return refuse(exchange.reply, 401, {
      code: 'UNAUTHENTICATED',
      message:
        'This cannot be finished: it was begun in another browser, more than 10 minutes ago, or is finished already. Begin again.',
    });
  const identity = await provider.identify(answer, returned.checks);
  const arrival = await arrive(em, identity, { returned, now });
  return welcome(vouching, { arrival, returnTo: returned.returnTo }, exchange);
}

async function welcome(
  { services, name, now }: Vouching,
  { arrival, returnTo }: { readonly arrival: Arrival; readonly returnTo: string },
  { request, reply }: Exchange,
): Promise<FastifyReply> {
  if (arrival.as === 'stranger') {
    keepCookie(request, reply, { name: PENDING_COOKIE, value: arrival.pendingSecret, seconds: PENDING_MINUTES * 60 });
    return reply.send({ outcome: 'not-linked' });
  }
  if (arrival.as === 'person') return signIn(arrival);
  if (arrival.as === 'linked-elsewhere')
    return refuse(reply, 409, {
      code: 'CONFLICT',
      message: `This account of ${name} is linked to somebody else. Sign out there, and sign in with your own.`,
    });
  return reply.send({ outcome: 'signed-in', returnTo });

  async function signIn({ personId, membershipId, noRoleAt }: Extract<Arrival, { as: 'person' }>) {
    const outcome = await finishSignIn(services, { personId, now, membershipId }, { request, reply });
    if (outcome === false)
      return refuse(reply, 401, {
        code: 'UNAUTHENTICATED',
        message: 'You can no longer sign in here. Ask an administrator of your organisation.',
      });
    if (outcome === 'second-factor')
      return reply.send({ outcome, next: SECOND_FACTOR_PAGE, organisation: noRoleAt ?? null, returnTo });
    return reply.send(
      noRoleAt ? { outcome: 'no-role', organisation: noRoleAt, returnTo } : { outcome: 'signed-in', returnTo },
    );
  }
}
