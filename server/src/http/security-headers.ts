import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy, EXPLORER_PATH } from './content-security-policy.ts';

/** What no page of ours needs, and passkeys for our own pages alone. */
const PERMISSIONS = [
  'accelerometer=()',
  'browsing-topics=()',
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
  'serial=()',
  'usb=()',
].join(', ');

/** What an answer has that Fastify gives before any hook runs, to an address that cannot be read. */
export const BARE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': contentSecurityPolicy(false),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Puts on every answer, refusals and errors too, what keeps browsers from being used against us. */
export async function sendSecurityHeaders(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Only who is reached by https may promise it.
    strictTransportSecurity: /^https:/.test(publicUrl) && { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false },
  });
  app.addHook('onSend', async (request, reply) => {
    void reply.header('permissions-policy', PERMISSIONS);
    if (!reply.hasHeader('content-security-policy'))
      void reply.header('content-security-policy', contentSecurityPolicy(request.url.startsWith(EXPLORER_PATH)));
    // Files of the client say themselves how long they keep.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}
