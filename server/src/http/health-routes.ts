import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Services } from '../platform/services.ts';

/** `GET /healthz`, `/readyz` and `/metrics`: minimal to strangers. */
export function healthRoutes({ orm }: Services) {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const durations = new Histogram({
    name: 'waymark_http_request_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [metrics],
  });

  return (app: FastifyInstance): void => {
    app.addHook('onResponse', async (request, reply) => {
      // The route's pattern, never the address: an address would make a new label for each visitor.
      durations.observe(
        { route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) },
        reply.elapsedTime / 1000,
      );
    });
    app.get('/healthz', async () => ({ status: 'ok' }));
    app.get('/readyz', async (_request, reply) => {
      const ready = await orm.isConnected();
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable' });
    });
    app.get('/metrics', async (request, reply) => {
      // What a proxy on this machine hands on comes from elsewhere, whether the proxy is trusted or not.
      if (!isLoopback(request.ip) || isHandedOn(request.headers))
        return reply.code(404).send({ error: { code: 'NOT_FOUND', message: 'There is nothing here.' } });
      return reply.type(metrics.contentType).send(await metrics.metrics());
    });
  };
}

const isLoopback = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address);

/** Whether a proxy has written into a request that it is one. */
const isHandedOn = (headers: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(headers).some((name) => /^(x-forwarded-.*|x-real-ip|forwarded|via)$/.test(name));
