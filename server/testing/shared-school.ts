import { randomUUID } from 'node:crypto';
import { createKey } from '../src/partners/api-key.ts';
import { openSession, SESSION_COOKIE } from '../src/people/index.ts';
import type { ApiScope, PersonActor } from '../src/platform/actor.ts';
import { toGlobalId } from '../src/platform/global-id.ts';
import { createGrant, type NewGrant } from '../src/sharing/create-grant.ts';
import type { GrantLevel } from '../src/permissions/index.ts';
import type { Grant } from '../src/sharing/grant.entity.ts';
import { TestApi } from './api.ts';
import { composeServer, inventRegion, type ComposedServer } from './composed.ts';
import { NOON, TestRegion } from './region.ts';

const SCOPES: readonly ApiScope[] = ['institutions:read', 'status:read', 'evidence:read'];

/** A school with results and evidence, and a partner that it may share them with, on the composed server. */
export class SharedSchool {
  readonly region: TestRegion;
  readonly server: ComposedServer;
  readonly api: TestApi;
  /** Where the server listens. */
  readonly address: string;
  readonly head: PersonActor;
  readonly reader: PersonActor;
  readonly partnerId: string;
  readonly ids: SchoolIds;
  #now = NOON;

  private constructor(parts: Omit<SharedSchool, 'now' | 'setNow' | 'share' | 'key' | 'cookieOf' | 'stop'>) {
    this.region = parts.region;
    this.server = parts.server;
    this.api = parts.api;
    this.address = parts.address;
    this.head = parts.head;
    this.reader = parts.reader;
    this.partnerId = parts.partnerId;
    this.ids = parts.ids;
  }

  static async start(): Promise<SharedSchool> {
    const region = await TestRegion.start();
    const server = await composeServer(region);
    await inventRegion(server);
    const clock: { of?: SharedSchool } = {};
    const api = await TestApi.start(region, { services: server.services, now: () => clock.of?.now() ?? NOON });
    const address = await api.app.listen({ host: '127.0.0.1', port: 0 });
    const ids = await schoolWithEverything(region, server);
    const partner = await region.organisation('partner', 'A Partner');
    const head = await region.person({ id: ids.institution }, 'headteacher', 'Ms Head');
    const reader = await region.person(partner, 'partner', 'Rea Der');
    const shared = new SharedSchool({ region, server, api, address, head, reader, partnerId: partner.id, ids });
    clock.of = shared;
    return shared;
  }

  now(): Date {
    return this.#now;
  }

  setNow(now: Date): void {
    this.#now = now;
  }

  /** Shares with the partner, in place of whatever was shared with it before. */
  async share(level: GrantLevel, terms: Partial<NewGrant> = {}): Promise<Grant> {
    await this.region.orm.em
      .fork()
      .execute(`update sharing_grant set revoked_at = ? where organisation_id = ? and revoked_at is null`, [
        NOON,
        this.partnerId,
      ]);
    const { grant, problems } = await createGrant(this.region.as(this.head, this.#now), {
      institutionId: toGlobalId('Institution', this.ids.institution),
      organisationId: toGlobalId('Organisation', this.partnerId),
      level,
      purpose: 'To plan visits',
      endsOn: '2027-07-31',
      ...terms,
    });
    if (!grant) throw new Error(problems.map(({ message }) => message).join(' '));
    return grant;
  }

  /** A new key of the partner's. */
  async key(scopes: readonly ApiScope[] = SCOPES): Promise<string> {
    const { key, prefix, hash } = createKey();
    await this.region.orm.em.fork().execute(
      `insert into api_client (id, organisation_id, name, key_prefix, key_hash, scopes, created_by, created_at, expires_on)
       values (?, ?, 'A program', ?, ?, ?, ?, ?, '2027-01-01')`,
      [randomUUID(), this.partnerId, prefix, hash, `{${scopes.join(',')}}`, this.reader.id, NOON],
    );
    return key;
  }

  /** A session's cookie, as of now. */
  async cookieOf(person: PersonActor): Promise<string> {
    const secret = await openSession(this.region.orm.em.fork(), person.id, this.#now);
    return `${SESSION_COOKIE}=${secret ?? ''}`;
  }

  async stop(): Promise<void> {
    await this.api.stop();
    await this.server.stop();
    await this.region.stop();
  }
}

/** Ids of the database. */
export interface SchoolIds {
  readonly institution: string;
  readonly programme: string;
  /** Submitted; one was submitted in the round before it, too. */
  readonly assessment: string;
  readonly evidence: string;
  readonly file: string;
}

/** An invented school that has submitted twice in one programme, with a file on a piece of its evidence. */
async function schoolWithEverything(region: TestRegion, { services }: ComposedServer): Promise<SchoolIds> {
  const em = region.orm.em.fork();
  const [found] = await em.execute<Omit<SchoolIds, 'file'>[]>(
    `select a.institution_id as institution, a.programme_id as programme, (array_agg(a.id order by a.submitted_at desc))[1] as assessment,
       (select min(e.id::text)::uuid from evidence_item e where e.institution_id = a.institution_id) as evidence
     from assessment a where a.state = 'submitted' and exists (select from evidence_item e where e.institution_id = a.institution_id)
       and not exists (select from sharing_grant g where g.institution_id = a.institution_id)
     group by 1, 2 having count(*) > 1 order by 1 limit 1`,
  );
  if (!found) throw new Error('no school has submitted twice and has evidence');
  const file = randomUUID();
  await services.files.write(
    file,
    (async function* () {
      yield Buffer.from('a file');
    })(),
    100,
  );
  await em.execute(
    `insert into stored_file (id, institution_id, evidence_id, name, media_type, bytes, sha256, uploaded_by, uploaded_at)
     values (?, ?, ?, 'log.txt', 'text/plain', 6, '', (select min(id::text)::uuid from person), ?)`,
    [file, found.institution, found.evidence, NOON],
  );
  return { ...found, file };
}
