import { parse, subscribe, type GraphQLSchema } from 'graphql';
import { Watch } from '../../src/changes/watch.ts';
import { createFormatError } from '../../src/graphql/format-error.ts';
import type { Actor } from '../../src/platform/actor.ts';
import { createRequestContext, type LiveContext } from '../../src/platform/request-context.ts';
import { NOON } from '../region.ts';
import type { ComposedServer } from '../composed.ts';
import { documentFor } from './document.ts';

interface Refusal {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What an operation comes to, as callers see it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly Refusal[] | undefined;
}

/** Sends root operations by name, asking for everything that they can answer. */
export class Asker {
  readonly #schema: GraphQLSchema;
  readonly #server: ComposedServer;
  readonly #documents = new Map<string, string>();

  constructor(schema: GraphQLSchema, server: ComposedServer) {
    this.#schema = schema;
    this.#server = server;
  }

  ask(actor: Actor, name: string, args: Readonly<Record<string, unknown>>): Promise<Answer> {
    const document = this.#documentOf(name, Object.keys(args));
    return name.startsWith('Subscription.')
      ? this.#begin(actor, document, args)
      : this.#server.send<Readonly<Record<string, unknown>>>(actor, document, args);
  }

  /** A subscription that begins ends at once. */
  async #begin(actor: Actor, document: string, variableValues: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { services } = this.#server;
    const watched = { ...services, changes: { ...services.changes, watch: silent } };
    const context = createRequestContext({ services: watched, actor, language: 'en', now: () => NOON });
    const contextValue: LiveContext = { ...context, renew: () => Promise.resolve(context) };
    const begun = await subscribe({ schema: this.#schema, document: parse(document), variableValues, contextValue });
    if (Symbol.asyncIterator in begun) {
      await begun.return(undefined);
      return { data: { begun: true } };
    }
    const format = createFormatError((_reference, error) => {
      throw error;
    });
    return { data: begun.data ?? null, errors: (begun.errors ?? []).map((error) => format(error.toJSON(), error)) };
  }

  #documentOf(name: string, args: readonly string[]): string {
    const key = `${name}(${args.join()})`;
    const document = this.#documents.get(key) ?? documentFor(this.#schema, name, args);
    this.#documents.set(key, document);
    return document;
  }
}

/** Watches, and is told nothing. */
const silent = () =>
  new Watch(
    () => false,
    () => undefined,
  );
