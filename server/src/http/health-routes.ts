import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from '../operating/metrics.ts';
import type { Readiness } from '../operating/readiness.ts';

interface Health {
  readonly readiness: Readiness;
  readonly metrics: Metrics;
}

/** `GET /healthz`, `/readyz` and `/metrics`: a word to strangers, and more to this machine. */
export function healthRoutes({ readiness, metrics }: Health) {
  return (app: FastifyInstance): void => {
    app.addHook('onResponse', async (request, reply) => {
      // The route's pattern, never the address: an address would make a new label for each visitor.
      const labels = { route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) };
      metrics.requests.observe(labels, reply.elapsedTime / 1000);
      if (reply.refusedWith !== undefined) metrics.refusals.inc({ code: reply.refusedWith });
    });
    app.get('/healthz', async () => ({ status: 'ok' }));
    app.get('/readyz', async (request, reply) => {
      const { word, reasons } = await readiness.state();
      const takesRequests = word === 'ready' || word === 'degraded';
      return reply
        .code(takesRequests ? 200 : 503)
        .send({ status: word, ...(isFromThisMachine(request) && reasons.length > 0 && { reasons }) });
    });
    app.get('/metrics', async (request, reply) => {
      if (!isFromThisMachine(request))
        return reply.code(404).send({ error: { code: 'NOT_FOUND', message: 'There is nothing here.' } });
      return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
    });
  };
}

/** What a proxy on this machine hands on comes from elsewhere, whether the proxy is trusted or not. */
const isFromThisMachine = ({ ip, headers }: FastifyRequest): boolean => isLoopback(ip) && !isHandedOn(headers);

const isLoopback = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address);

/** Whether a proxy has written into a request that it is one. */
const isHandedOn = (headers: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(headers).some((name) => /^(x-forwarded-.*|x-real-ip|forwarded|via)$/.test(name));
