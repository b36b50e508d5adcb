import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { askToJoin, confirmJoinRequest, findJoinable, SHORTEST_SEARCH } from '../registration/index.ts';
import { countFailure, refusedFor } from '../sign-in/index.ts';
import { refuse } from './refusal.ts';

const search = z.object({ text: z.string() });
const asked = z.strictObject({
  name: z.string().max(1_000),
  email: z.string().max(1_000),
  school: z.string().max(20),
  role: z.string().max(50),
  note: z.string().max(10_000).default(''),
});
const withSecret = z.strictObject({ secret: z.string().min(20).max(100) });

const NO_LINK =
  'This link cannot be used: it is older than 24 hours, or was used already. Ask to join again, and you get a new one.';
const FULL =
  'Too many people wait to join this school already. Speak to the school, or try again when they have been answered.';

/** `GET /auth/register/schools`, `POST /auth/register` and `/auth/register/confirm`: how a stranger asks to join. */
export function registrationRoutes(services: Services, now: () => Date) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.get('/auth/register/schools', async (request, reply) => {
      const { success, data } = search.safeParse(request.query);
      if (!success || data.text.trim().length < SHORTEST_SEARCH)
        return badInput(reply, `Send ?text= with ${SHORTEST_SEARCH} characters or more.`);
      if (!(await mayGoOn('joinSearches', request.ip, reply))) return reply;
      return reply.header('cache-control', 'no-store').send(await findJoinable(asServer(services.orm), data.text));
    });

    app.post('/auth/register', async (request, reply) => {
      const { success, data } = asked.safeParse(request.body);
      if (!success) return badInput(reply, 'Send { "name", "email", "school", "role", "note" }, each a text.');
      if (!(await mayGoOn('joinsByAddress', request.ip, reply))) return reply;
      const problems = await askToJoin(services, data, now());
      return problems.length > 0 ? reply.code(400).send({ problems }) : reply.code(202).send({});
    });

    app.post('/auth/register/confirm', async (request, reply) => {
      const { success, data } = withSecret.safeParse(request.body);
      if (!success) return badInput(reply, 'Send { "secret": "…" } with what follows # in the link.');
      const result = await confirmJoinRequest(services, data.secret, now());
      if (result === 'no-link') return refuse(reply, 401, { code: 'UNAUTHENTICATED', message: NO_LINK });
      if (result === 'full') return refuse(reply, 429, { code: 'RATE_LIMITED', message: FULL });
      return reply.send(result);
    });
    done();
  };

  /** Counts one more from an address; answers with the time to wait when there were too many. */
  async function mayGoOn(
    of: 'joinSearches' | 'joinsByAddress',
    address: string,
    reply: FastifyReply,
  ): Promise<boolean> {
    const em = asServer(services.orm);
    const counted = [{ of, address }] as const;
    const seconds = await refusedFor(em, counted, now());
    if (seconds === null) {
      await countFailure(em, counted, now());
      return true;
    }
    void reply.header('retry-after', seconds);
    const minutes = Math.ceil(seconds / 60);
    refuse(reply, 429, {
      code: 'RATE_LIMITED',
      message: `This was done too often from here. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again.`,
    });
    return false;
  }
}

const badInput = (reply: FastifyReply, message: string): FastifyReply =>
  refuse(reply, 400, { code: 'BAD_USER_INPUT', message });
