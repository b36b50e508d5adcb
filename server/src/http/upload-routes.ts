import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FileRefused, findReadableFile, storeUpload } from '../evidence/index.ts';
import { refusalOf } from '../permissions/index.ts';
import { ANONYMOUS } from '../platform/actor.ts';
import { Unauthenticated } from '../platform/errors.ts';
import { createRequestContext, type RequestContext } from '../platform/request-context.ts';
import type { ReportBug } from '../graphql/format-error.ts';
import type { Services } from '../platform/services.ts';
import { isFolderFull, NO_ROOM } from '../platform/unavailable.ts';
import { actorOfRequest, InvalidCredential } from './actor-of-request.ts';
import { languageOf } from './language.ts';
import { isFromElsewhere } from './public-address.ts';
import { away, refuse } from './refusal.ts';

const UPLOAD = { config: { takesItsTime: true } } as const;

/** `POST /uploads?name=…` with the file as body, and `GET /files/:id`, always as a download. */
export function uploadRoutes(services: Services, now: () => Date, report: ReportBug) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, content, parsed) => parsed(null, content));
    // Whoever is answered before all was read still sends the rest, and asks for the next thing on the same connection.
    app.addHook('onSend', async ({ raw }) => void raw.resume());
    app.post<{ Querystring: { name?: string } }>('/uploads', UPLOAD, async (request, reply) => {
      const context = await admitted(request, reply);
      if (!context) return reply;
      try {
        const file = await storeUpload(context, {
          id: randomUUID(),
          name: request.query.name ?? '',
          content: request.raw.iterator({ destroyOnReturn: false }),
        });
        return await reply.code(201).send(file);
      } catch (error) {
        return refuseUpload(error, reply, report);
      }
    });
    app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      const context = await admitted(request, reply);
      if (!context) return reply;
      const file = await findReadableFile(context, request.params.id);
      if (!file)
        return refuse(reply, 404, {
          code: 'NOT_FOUND',
          message: 'There is no such file, or it is not shared with you.',
        });
      return reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('content-length', file.bytes)
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'no-store')
        .send(services.files.read(file.id));
    });
    done();
  };

  async function admitted(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext | null> {
    if (isFromElsewhere(request)) {
      await refuse(reply, 403, {
        code: 'FORBIDDEN',
        message: `This request must come from our own pages: open Waymark at ${services.settings.publicUrl}.`,
      });
      return null;
    }
    const actor = await actorOfRequest(request, services, now()).catch((error: unknown) => {
      if (error instanceof InvalidCredential) return null;
      throw error;
    });
    const refusal = refusalOf(actor ?? ANONYMOUS, request.routeOptions.url ?? '');
    if (!actor || refusal) {
      const { code, message } = refusal ?? new Unauthenticated();
      await refuse(reply, code === 'UNAUTHENTICATED' ? 401 : 403, { code, message });
      return null;
    }
    const language = languageOf(request.headers['accept-language'], services.registry.languages);
    return createRequestContext({ services, actor, language, now });
  }
}

function refuseUpload(error: unknown, reply: FastifyReply, report: ReportBug): FastifyReply {
  if (error instanceof FileRefused) return refuse(reply, error.status, { code: error.code, message: error.message });
  if (!isFolderFull(error)) throw error;
  report('files', error);
  return refuse(reply, 503, away(reply, NO_ROOM));
}
