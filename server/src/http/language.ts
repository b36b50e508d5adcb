import type { FastifyReply } from 'fastify';
import Negotiator from 'negotiator';

/** Languages in which the kit's own sentences exist. The first is for those who name none of them. */
const LANGUAGES = ['en', 'cy'];

/** Chooses a language from an Accept-Language header; English when nothing else fits. */
export function languageOf(header: string | undefined): string {
  return new Negotiator({ headers: { 'accept-language': header } }).language(LANGUAGES) ?? 'en';
}

/** Says in which language an answer is, and that who asks for another language gets another answer. */
export function sayLanguage(reply: FastifyReply, language: string): void {
  void reply.header('content-language', language).header('vary', 'accept-language');
}
