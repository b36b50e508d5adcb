import { randomUUID } from 'node:crypto';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient, type Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { submittedBy, type Submitted } from '../../testing/submitted.ts';
import { recordEvent } from '../changes/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Institution } from '../institutions/index.ts';
import { createKey } from '../partners/api-key.ts';
import { closeSession, openSession, SESSION_COOKIE } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let api: TestApi;
let address: string;
let school: Institution;
let other: Institution;
let leader: PersonActor;
let colleague: PersonActor;
let partnerKey: string;
let submitted: Submitted;
const open: { dispose(): unknown }[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region);
  address = await api.app.listen({ host: '127.0.0.1', port: 0 });
  [school, other] = [await region.institution('Alder School'), await region.institution('Birch School')];
  leader = await region.person(school, 'careers-leader', 'Lee');
  colleague = await region.person(school, 'contributor', 'Cam');
  partnerKey = await keyOfPartner();
  submitted = await submittedBy(region, school);
});
afterEach(async () => {
  for (const client of open.splice(0)) await client.dispose();
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});

const CHANGED = `subscription ($ids: [ID!]!) { changed(ids: $ids) { type yours node { id ... on Institution { name } } } }`;
const idOf = ({ id }: { readonly id: string }): string => toGlobalId('Institution', id);

async function keyOfPartner(): Promise<string> {
  const { id: organisationId } = await region.organisation('partner', 'A Partner');
  const { key, prefix, hash } = createKey();
  const em = region.orm.em.fork();
  await em.execute(
    `insert into api_client (id, organisation_id, name, key_prefix, key_hash, scopes, created_by, created_at, expires_on)
     values (?, ?, 'A program', ?, ?, '{institutions:read,status:read}', ?, ?, '2027-01-01')`,
    [randomUUID(), organisationId, prefix, hash, leader.id, NOON],
  );
  await em.execute(
    `insert into sharing_grant values (?, gen_random_uuid(), ?, 'headline', '2027-01-01', 'Somebody', ?, null)`,
    [school.id, organisationId, NOON],
  );
  return key;
}

async function cookieOf(person: PersonActor): Promise<{ readonly cookie: string; readonly secret: string }> {
  const secret = (await openSession(region.orm.em.fork(), person.id, NOON)) ?? '';
  return { cookie: `${SESSION_COOKIE}=${secret}`, secret };
}

async function happen(type: string, by: PersonActor = leader, at: Institution = school): Promise<void> {
  const context = { ...region.as(by), em: asServer(region.services.orm) };
  const subject = type === 'assessment.submitted' ? submitted.assessmentId : randomUUID();
  recordEvent(context, { streamId: at.id, type, subject });
  await context.em.flush();
}

interface Told {
  readonly data?: { readonly changed: { readonly type: string; readonly yours: boolean } } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Watches over a WebSocket, with these headers of the upgrade. */
function bySocket(headers: Record<string, string>, connectionParams: Record<string, unknown> = {}): Client {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, { protocols, headers });
    }
  }
  const client = createWsClient({
    url: `${address.replace('http', 'ws')}/graphql/ws`,
    webSocketImpl: Socket,
    connectionParams,
    retryAttempts: 0,
  });
  open.push(client);
  return client;
}

function byEvents(headers: Record<string, string>) {
  const client = createSseClient({ url: `${address}/graphql/stream`, headers, retryAttempts: 0 });
  open.push(client);
  return client;
}

const watch = (client: Pick<Client, 'iterate'>, ...watched: readonly Institution[]) =>
  client.iterate({ query: CHANGED, variables: { ids: watched.map(idOf) } }) as AsyncIterableIterator<Told>;

let begun = 0;
const standing = new WeakSet<AsyncIterator<Told>>();

/** Waits until further subscriptions stand: what happened before is not told. */
async function toStand(count: number, at = api): Promise<void> {
  if (at === api) begun += count;
  await expect.poll(at.stood, { timeout: 20_000, interval: 20 }).toBeGreaterThanOrEqual(at === api ? begun : count);
}

/** The next thing told, begun before it happens. */
async function nextAfter(told: AsyncIterator<Told>, happening: () => Promise<void>): Promise<Told | undefined> {
  const next = told.next();
  if (!standing.has(told)) await toStand(1);
  standing.add(told);
  await happening();
  return (await next).value as Told | undefined;
}

describe('a subscription', () => {
  it.each(['WebSocket', 'server-sent events'])('over %s tells a colleague what somebody else did', async (carrier) => {
    const { cookie } = await cookieOf(colleague);
    const client = carrier === 'WebSocket' ? bySocket({ cookie, origin: address }) : byEvents({ cookie });
    const told = watch(client as Client, school);
    const change = { type: 'answer.saved', yours: false, node: { id: idOf(school), name: 'Alder School' } };
    expect(await nextAfter(told, () => happen('answer.saved'))).toEqual({ data: { changed: change } });
    expect(await nextAfter(told, () => happen('evidence.added', colleague))).toMatchObject({
      data: { changed: { type: 'evidence.added', yours: true } },
    });
  });

  it('takes a key as header or with the first message, and tells a partner of results alone', async () => {
    const authorization = `Bearer ${partnerKey}`;
    const clients = [byEvents({ authorization }), bySocket({}, { authorization })];
    const told = clients.map((client) => watch(client as Client, school));
    const first = await Promise.all(
      told.map((one) =>
        nextAfter(one, async () => {
          await happen('answer.saved');
          await happen('assessment.submitted');
        }),
      ),
    );
    expect(first.map((one) => one?.data?.changed.type)).toEqual(['assessment.submitted', 'assessment.submitted']);
  });

  it('tells nothing of what happens elsewhere', async () => {
    const { cookie } = await cookieOf(colleague);
    const told = watch(byEvents({ cookie }) as unknown as Client, school);
    const first = await nextAfter(told, async () => {
      await happen('answer.saved', leader, other);
      await happen('evidence.added');
    });
    expect(first).toMatchObject({ data: { changed: { type: 'evidence.added' } } });
  });

  it('ends when the session has ended, and tells nothing any more', async () => {
    const { cookie, secret } = await cookieOf(colleague);
    const told = watch(bySocket({ cookie, origin: address }), school);
    const last = await nextAfter(told, async () => {
      await closeSession(region.orm.em.fork(), secret);
      await happen('answer.saved');
    });
    expect(last).toBeUndefined();
  });

  it('falls silent when the right to see is lost', async () => {
    const person = await region.person(school, 'contributor', 'Gone');
    const { cookie } = await cookieOf(person);
    const told = watch(bySocket({ cookie, origin: address }), school);
    const told1 = await nextAfter(told, () => happen('answer.saved'));
    expect(told1).toBeDefined();
    const ended = await api.ask(
      'mutation ($input: MembershipInput!) { endMembership(input: $input) { problems { message } } }',
      { input: { membershipId: toGlobalId('Membership', person.membership?.id ?? '') } },
      { cookie: (await cookieOf(leader)).cookie, 'x-waymark-client': 'test' },
    );
    expect(ended.data).toEqual({ endMembership: { problems: [] } });
    const silence = await Promise.race([
      nextAfter(told, () => happen('answer.saved')),
      new Promise((resolve) => setTimeout(() => resolve('silence'), 600)),
    ]);
    expect(silence).toBe('silence');
  });
});

describe('a subscription is refused', () => {
  const refusalOf = async (told: AsyncIterable<Told>): Promise<unknown> => {
    try {
      for await (const { errors } of told) return errors?.[0]?.extensions.code;
    } catch (error) {
      return Array.isArray(error) ? (error[0] as { extensions: { code: string } }).extensions.code : error;
    }
    return 'ended';
  };

  it.each(['WebSocket', 'server-sent events'])('over %s for what one may not see', async (carrier) => {
    const { cookie } = await cookieOf(colleague);
    const client = carrier === 'WebSocket' ? bySocket({ cookie, origin: address }) : byEvents({ cookie });
    expect(await refusalOf(watch(client as Client, other))).toBe('NOT_FOUND');
  });

  it('to a stranger', async () => {
    expect(await refusalOf(watch(byEvents({}) as unknown as Client, school))).toBe('UNAUTHENTICATED');
  });

  it.each([
    { name: 'to a page of another site', origin: 'https://elsewhere.example' },
    { name: 'when nobody says whose page it is', origin: null },
  ])('over WebSocket $name, since the cookie comes along', async ({ origin }) => {
    const { cookie } = await cookieOf(colleague);
    const headers: Record<string, string> = origin === null ? { cookie } : { cookie, origin };
    const { statusCode } = await api.app.inject({ method: 'GET', url: '/graphql/ws', headers });
    expect(statusCode).toBe(403);
    await expect(watch(bySocket(headers), school).next()).rejects.toBeDefined();
  });

  it.each([
    { name: 'when it is a query', query: '{ viewer { demo } }', code: 'BAD_REQUEST' },
    { name: 'when it does not parse', query: 'subscription {', code: 'GRAPHQL_PARSE_FAILED' },
    { name: 'when it is not valid', query: 'subscription { nothing }', code: 'GRAPHQL_VALIDATION_FAILED' },
    {
      name: 'when its variables are not what it declares',
      query: 'subscription ($ids: [ID!]!) { changed(ids: $ids) { type } }',
      code: 'BAD_USER_INPUT',
    },
    {
      name: 'when it is too large',
      query: `subscription { changed(ids: ["x"]) { ${'type '.repeat(400)} } }`,
      code: 'COST_LIMIT',
    },
    { name: 'when it watches nothing', query: 'subscription { changed(ids: []) { type } }', code: 'BAD_USER_INPUT' },
  ])('$name', async ({ query, code }) => {
    const { cookie } = await cookieOf(colleague);
    expect(await refusalOf(byEvents({ cookie }).iterate({ query }) as AsyncIterable<Told>)).toBe(code);
    expect(await refusalOf(bySocket({ cookie, origin: address }).iterate({ query }) as AsyncIterable<Told>)).toBe(code);
  });

  it('beyond ten at once, and possible again when one has ended', async () => {
    const { cookie } = await cookieOf(leader);
    const client = bySocket({ cookie, origin: address });
    const ten = Array.from({ length: 10 }, () => watch(client, school));
    for (const told of ten) void told.next();
    await toStand(10);
    expect(await refusalOf(watch(client, school))).toBe('RATE_LIMITED');
    await ten[0]?.return?.();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await nextAfter(watch(client, school), () => happen('answer.saved'))).toBeDefined();
  });

  it('as an ordinary request, which says where it runs', async () => {
    const answer = await api.ask('subscription { changed(ids: ["x"]) { type } }');
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(answer.errors?.[0]?.message).toContain('/graphql/stream');
  });

  it('over plain HTTP at the address of the WebSocket', async () => {
    const { statusCode, headers } = await api.app.inject({ method: 'GET', url: '/graphql/ws' });
    expect([statusCode, headers['upgrade']]).toEqual([426, 'websocket']);
  });
});

it('stops at once, with subscriptions open', async () => {
  const another = await TestApi.start(region);
  const url = await another.app.listen({ host: '127.0.0.1', port: 0 });
  const { cookie } = await cookieOf(colleague);
  const client = createSseClient({ url: `${url}/graphql/stream`, headers: { cookie }, retryAttempts: 0 });
  const told = watch(client as unknown as Client, school);
  const last = told.next();
  await toStand(1, another);
  const began = performance.now();
  await another.stop();
  expect(performance.now() - began).toBeLessThan(2_000);
  expect((await last).done).toBe(true);
  client.dispose();
});
