import type { FastifyInstance } from 'fastify';
import type { Settings } from '../platform/settings.ts';
import { refuse } from './refusal.ts';

const HALF_A_YEAR_MS = 182 * 24 * 60 * 60 * 1000;

/** `GET /.well-known/security.txt` (RFC 9116): whom to tell of a hole, when the operator has said whom. */
export function securityText({ securityContact, publicUrl }: Settings, now: () => Date) {
  return (app: FastifyInstance): void => {
    app.get('/.well-known/security.txt', async (_request, reply) => {
      if (!securityContact)
        return refuse(reply, 404, { code: 'NOT_FOUND', message: 'The operator of this server has named no contact.' });
      const expires = new Date(now().getTime() + HALF_A_YEAR_MS).toISOString();
      const lines = [
        `Contact: ${securityContact}`,
        `Expires: ${expires}`,
        'Preferred-Languages: en',
        `Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`,
      ];
      return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
    });
  };
}
