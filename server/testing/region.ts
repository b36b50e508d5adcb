import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Edition } from '@waymark/kit';
import { Institution } from '../src/institutions/index.ts';
import { Organisation, type OrganisationKind } from '../src/organisations/index.ts';
import { Person } from '../src/people/index.ts';
import { createLedger } from '../src/ledger/index.ts';
import { applicationUrl } from '../src/persistence/application-login.ts';
import { asServer } from '../src/persistence/as-server.ts';
import { connect, connectAsApplication } from '../src/persistence/orm.ts';
import type { Actor, PersonActor, Role } from '../src/platform/actor.ts';
import { createRequestContext, type RequestContext } from '../src/platform/request-context.ts';
import { createSealing } from '../src/platform/sealing.ts';
import type { Services } from '../src/platform/services.ts';
import { StoredEdition } from '../src/registry/index.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** The moment at which tests happen, unless they say otherwise. */
export const NOON = new Date('2026-10-01T11:00:00Z');

interface Connections {
  readonly owner: MikroORM;
  readonly application: MikroORM;
}

const HOUR_MS = 3_600_000;

/** A database with a region in it, and what a request needs. Everything in it is invented. */
export class TestRegion {
  /** Address of the database. */
  readonly url: string;
  /** As the owner of the tables: what tests plant and look at. What is tested runs on that of `services`. */
  readonly orm: MikroORM;
  readonly #drop: () => Promise<void>;
  readonly services: Services;
  /** Statements sent since `countStatements` began. */
  readonly #statements: string[];
  #urn = 900_000;

  private constructor({ url, drop }: TestDatabase, { owner, application }: Connections, statements: string[]) {
    this.url = url;
    this.orm = owner;
    this.#drop = drop;
    this.#statements = statements;
    this.services = {
      orm: application,
      settings: {
        demo: true,
        limitFactor: 1_000,
        publicUrl: 'http://localhost:4000',
        trustedProxies: [],
        oidc: null,
        operator: {},
      },
      registry: { has: (moduleId: string) => moduleId === 'loaded', languages: ['en'] },
      plugins: { registers: new Map() },
      jobs: { add: () => Promise.resolve() },
      sealing: createSealing(Buffer.alloc(32, 7)),
      // Written when a test asks for it: it would be counted among the statements of a request.
      ledger: createLedger({
        em: () => asServer(application),
        report: (error) => console.error(error),
        delayMs: HOUR_MS,
      }),
      changes: { watch: nobodyWatches, stop: () => Promise.resolve() },
    } as unknown as Services;
  }

  static async start(): Promise<TestRegion> {
    const database = await createTestDatabase();
    const statements: string[] = [];
    const [owner, application] = await Promise.all([
      connect(database.url),
      connectAsApplication(applicationUrl(database.url), {
        debug: ['query'],
        logger: (message) => void statements.push(message),
        colors: false,
      }),
    ]);
    return new TestRegion(database, { owner, application }, statements);
  }

  async stop(): Promise<void> {
    await this.services.ledger.stop();
    await Promise.all([this.orm.close(), this.services.orm.close()]);
    await this.#drop();
  }

  /** How many statements something takes. */
  async countStatements(work: () => Promise<unknown>): Promise<number> {
    const before = this.#statements.length;
    await work();
    return this.#statements.length - before;
  }

  /** How many statements wait for a lock. Asked outside transactions, in which PostgreSQL would say the same for ever. */
  async waitingForLocks(): Promise<number> {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return (await this.orm.em.fork().execute(waiting)).length;
  }

  /** A request of somebody's; each has its own. */
  as(actor: Actor, now: Date = NOON): RequestContext {
    return createRequestContext({ services: this.services, actor, language: 'en', now: () => now });
  }

  async organisation(kind: OrganisationKind, name: string, id: string = randomUUID()): Promise<Organisation> {
    const em = this.orm.em.fork();
    const organisation = em.create(Organisation, { id, kind, name, createdAt: NOON });
    await em.persist(organisation).flush();
    return organisation;
  }

  async institution(name: string, facts: Partial<Institution> = {}): Promise<Institution> {
    const id = randomUUID();
    await this.organisation('institution', name, id);
    const em = this.orm.em.fork();
    this.#urn += 1;
    const institution = em.create(Institution, {
      urn: String(this.#urn),
      ukprn: null,
      kind: 'school',
      status: 'open',
      createdAt: NOON,
      updatedAt: NOON,
      ...facts,
      id,
      name,
    } as never);
    await em.persist(institution).flush();
    return institution;
  }

  /** Somebody who acts for an organisation, signed in. */
  async person(organisation: { readonly id: string }, role: Role, name = 'Somebody'): Promise<PersonActor> {
    const em = this.orm.em.fork();
    const { kind } = await em.findOneOrFail(Organisation, { id: organisation.id });
    const [id, membershipId, sessionHash] = [randomUUID(), randomUUID(), randomUUID()];
    await em.persist(em.create(Person, { id, name, email: `${id}@example.org`, createdAt: NOON })).flush();
    await em.execute(
      'insert into membership (id, person_id, organisation_id, role, created_at, active_since) values (?, ?, ?, ?, ?, ?)',
      [membershipId, id, organisation.id, role, NOON, NOON],
    );
    await em.execute(
      'insert into session (secret_hash, person_id, membership_id, created_at, expires_at) values (?, ?, ?, ?, ?)',
      [sessionHash, id, membershipId, NOON, NOON],
    );
    return {
      kind: 'person',
      id,
      name,
      sessionHash,
      membership: { id: membershipId, organisationId: organisation.id, organisationKind: kind, role },
    };
  }

  /** An edition with benchmarks `1`, `2` and so on, of a module that is loaded unless said otherwise. */
  async edition(
    options: { readonly benchmarks?: number; readonly moduleId?: string; readonly suits?: Edition['suits'] } = {},
  ): Promise<StoredEdition> {
    const { benchmarks = 2, moduleId = 'loaded', suits = { all: [] } } = options;
    const em = this.orm.em.fork();
    const id = randomUUID();
    const slots = Array.from({ length: benchmarks }, (_, index) => String(index + 1));
    const definition = {
      suits,
      benchmarks: slots.map((slot) => ({
        id: `b${slot}`,
        slot,
        title: { en: `Benchmark ${slot}` },
        params: {},
        criteria: [],
      })),
    };
    const stored = em.create(StoredEdition, {
      id,
      key: `invented/${id}`,
      setId: 'invented',
      hash: id,
      status: 'shipped',
      definition,
      moduleId,
      createdAt: NOON,
    } as never);
    await em.persist(stored).flush();
    return stored;
  }
}

function nobodyWatches(): never {
  throw new Error('this test has no change stream: start a TestApi');
}
