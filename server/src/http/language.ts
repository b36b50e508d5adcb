import type { Language } from '@waymark/kit';
import type { FastifyReply } from 'fastify';
import Negotiator from 'negotiator';

/**
 * Chooses a language from an Accept-Language header.
 *
 * @param languages those that there are; the first is for whoever names none of them
 */
export function languageOf(header: string | undefined, languages: readonly [Language, ...Language[]]): Language {
  return new Negotiator({ headers: { 'accept-language': header } }).language([...languages]) ?? languages[0];
}

/** Says in which language an answer is, and that who asks for another language gets another answer. */
export function sayLanguage(reply: FastifyReply, language: string): void {
  void reply.header('content-language', language).header('vary', 'accept-language');
}
