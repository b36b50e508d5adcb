import type { EntityManager } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';
import { asActor, readAsActor } from '../persistence/as-server.ts';
import type { Read } from '../persistence/read.ts';
import type { AccessDoor } from '../ledger/index.ts';
import type { Actor } from './actor.ts';
import type { Services } from './services.ts';

/** Makes a loader for one request. */
export type LoaderFactory<Key, Value> = (context: RequestContext) => DataLoader<Key, Value, unknown>;

/** Everything that one request may use. Nothing in it outlives the request but `services`. */
export interface RequestContext {
  /** The request's own entity manager. */
  readonly em: EntityManager;
  /** Reads rows for the actor: what pages and partners ask for all day, which entities would make several times as slow. */
  readonly read: Read;
  readonly actor: Actor;
  readonly services: Services;
  /** Where the request came from: strangers are told apart by it, for limits alone. */
  readonly address?: string;
  /** Language tag that texts are shown in. */
  readonly language: string;
  /** How what is read gets out, where who asks does not say it. */
  readonly door?: AccessDoor;
  /** Aborted when the request has taken too long and nobody waits for it any more. */
  readonly givenUp?: AbortSignal;
  now(): Date;
  /** From now on has something written in each transaction of this request, just before it is committed. */
  beforeCommit(write: (em: EntityManager) => Promise<void>): void;
  /** Loads by key, one query for each tick. The loader is made on first use and serves this request only. */
  load<Key, Value>(factory: LoaderFactory<Key, Value>, key: Key): Promise<Value>;
  /** Has `load` give what is known already, because the request has just written it. */
  remember<Key, Value>(factory: LoaderFactory<Key, Value>, key: Key, value: Value): void;
  /** Has `load` read everything anew: something is about to change. */
  forget(): void;
}

/** The context of a subscription, which outlives many requests: whoever began it may have lost their rights since. */
export interface LiveContext extends RequestContext {
  /** A context as of now, with the rights of now; null when the credential is no longer good. */
  renew(): Promise<RequestContext | null>;
}

/** Makes the context of one request. */
export function createRequestContext(
  parts: Omit<RequestContext, 'load' | 'remember' | 'forget' | 'em' | 'read' | 'beforeCommit'>,
): RequestContext {
  const {
    services: { orm },
    actor,
    now,
    givenUp,
  } = parts;
  const loaders = new Map<unknown, DataLoader<unknown, unknown, unknown>>();
  const context: RequestContext = {
    ...parts,
    em: asActor(orm, actor, now(), givenUp),
    read: readAsActor(orm, actor, now(), givenUp),
    // By `this`, because Apollo Server works with a copy.
    beforeCommit(this: { em: EntityManager }, write) {
      // Listeners are those of all requests, until a request has its own.
      this.em = this.em.fork({ cloneEventManager: true });
      this.em.getEventManager().registerSubscriber({ beforeTransactionCommit: ({ em }) => write(em as EntityManager) });
    },
    load: (factory, key) => loaderOf(factory).load(key),
    remember: (factory, key, value) => void loaderOf(factory).clear(key).prime(key, value),
    forget: () => loaders.clear(),
  };
  function loaderOf<Key, Value>(factory: LoaderFactory<Key, Value>): DataLoader<Key, Value, unknown> {
    const known = loaders.get(factory) as DataLoader<Key, Value, unknown> | undefined;
    if (known) return known;
    const loader = factory(context);
    loaders.set(factory, loader);
    return loader;
  }
  return context;
}
