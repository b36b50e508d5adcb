import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Settings } from '../platform/settings.ts';

/** What follows from the address at which people reach the server. A request's own word for it is never taken. */
export interface PublicAddress {
  /** Whether people come by TLS, at whatever address a proxy hands it on. */
  readonly secure: boolean;
  /** Whether a page of this origin is one of ours. */
  isOwn(origin: string, host: string | undefined): boolean;
}

declare module 'fastify' {
  interface FastifyInstance {
    publicAddress: PublicAddress;
  }
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Has every route know the public address. */
export function knowPublicAddress(app: FastifyInstance, { publicUrl }: Pick<Settings, 'publicUrl'>): void {
  const { origin: own, hostname, protocol } = new URL(publicUrl);
  const local = LOOPBACK.has(hostname);
  app.decorate('publicAddress', {
    secure: protocol === 'https:',
    isOwn(origin, host) {
      if (!URL.canParse(origin)) return false;
      const asked = new URL(origin);
      // On this machine it goes by several names and any port; a page of elsewhere cannot have one of these names.
      return asked.origin === own || (local && LOOPBACK.has(asked.hostname) && asked.host === host);
    },
  });
}

/** Whether a request says that it comes from a page that is not ours. */
export function isFromElsewhere({ headers: { origin, host }, server }: FastifyRequest): boolean {
  return origin !== undefined && !server.publicAddress.isOwn(origin, host);
}
