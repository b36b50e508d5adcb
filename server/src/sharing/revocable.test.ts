import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SharedSchool } from '../../testing/shared-school.ts';
import { recordEvent } from '../changes/index.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { Grant } from './grant.entity.ts';

let school: SharedSchool;
let key: string;
let cookie: string;
const open: { dispose(): unknown }[] = [];

beforeAll(async () => {
  school = await SharedSchool.start();
  school.setNow(LATE);
  key = await school.key();
  cookie = await school.cookieOf(school.reader);
}, 180_000);
afterEach(async () => {
  school.setNow(LATE);
  for (const client of open.splice(0)) await client.dispose();
});
afterAll(() => school.stop());

/** Five minutes before midnight in London. */
const LATE = new Date('2026-10-01T22:55:00Z');
const TEN_MINUTES_LATER = new Date('2026-10-01T23:05:00Z');

const RESULT = 'latestResult { benchmarks { slot } }';
const byKey = () => ({ authorization: `Bearer ${key}` });
const bySession = () => ({ cookie });
type Credential = typeof byKey | typeof bySession;
const idOf = (type: string, ...parts: readonly string[]): string => toGlobalId(type, ...parts);
const institutionId = (): string => idOf('Institution', school.ids.institution);

/** A code of what the partner is told, or that it was allowed. */
async function asked(query: string, variables: object, credential: Credential): Promise<string> {
  const { data, errors } = await school.api.ask(query, variables, credential());
  const refusal = errors?.[0]?.extensions['code'];
  return refusal === undefined ? (JSON.stringify(data).includes('slot') ? 'read' : 'nothing') : String(refusal);
}

async function downloaded(credential: Credential): Promise<string> {
  const headers = credential();
  const { statusCode } = await school.api.app.inject({ method: 'GET', url: `/files/${school.ids.file}`, headers });
  return statusCode === 200 ? 'read' : String(statusCode);
}

const INSTITUTION = `query ($id: ID!) { institution(by: { id: $id }) { ${RESULT} } }`;
const NODE = `query ($id: ID!) { node(id: $id) { ... on Assessment { benchmarks { slot } } } }`;
const LIST = `{ institutions(first: 10) { edges { node { ${RESULT} } } } }`;

const DOORS: Readonly<Record<string, () => Promise<string>>> = {
  'a query with a key': () => asked(INSTITUTION, { id: institutionId() }, byKey),
  'a page': () => asked(INSTITUTION, { id: institutionId() }, bySession),
  'a list': () => asked(LIST, {}, byKey),
  'node(id) of the result': () =>
    asked(NODE, { id: idOf('Assessment', school.ids.institution, school.ids.assessment) }, byKey),
  'a file, with a key': () => downloaded(byKey),
  'a file, by a link': () => downloaded(bySession),
};

async function throughEveryDoor(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const [door, read] of Object.entries(DOORS)) found[door] = await read();
  return found;
}

const CHANGED = `subscription ($ids: [ID!]!) { changed(ids: $ids) { type node { ... on Institution { ${RESULT} } } } }`;

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Subscriptions of the partner over both carriers, and what they are told next. */
function subscribe(): readonly AsyncIterator<Told>[] {
  const headers = bySession();
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, { protocols, headers: { ...headers, origin: school.address } });
    }
  }
  const socket = createWsClient({
    url: `${school.address.replace('http', 'ws')}/graphql/ws`,
    webSocketImpl: Socket,
    retryAttempts: 0,
  });
  const events = createSseClient({ url: `${school.address}/graphql/stream`, headers: byKey(), retryAttempts: 0 });
  open.push(socket, events);
  const subscription = { query: CHANGED, variables: { ids: [institutionId()] } };
  return [socket.iterate(subscription), events.iterate(subscription)] as AsyncIterator<Told>[];
}

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What each subscription is told when a result is submitted: what it reads, a code, or silence. */
async function toldWhen(subscriptions: readonly AsyncIterator<Told>[]): Promise<readonly string[]> {
  const next = subscriptions.map(async (one) => {
    const { value } = (await one.next()) as { value: Told | undefined };
    if (!value) return 'ended';
    return value.errors?.[0]?.extensions.code ?? (JSON.stringify(value.data).includes('slot') ? 'read' : 'nothing');
  });
  await soon(300);
  const context = school.region.as(school.head);
  recordEvent(context, {
    streamId: school.ids.institution,
    type: 'assessment.submitted',
    subject: school.ids.assessment,
  });
  await context.em.flush();
  return Promise.all(next.map((one) => Promise.race([one, soon(1_500).then(() => 'silence')])));
}

async function revoke(grant: Grant): Promise<void> {
  const input = { grantId: idOf('Grant', grant.institutionId, grant.id) };
  const { data } = await school.api.ask(
    'mutation ($input: RevokeGrantInput!) { revokeGrant(input: $input) { grant { holds } } }',
    { input },
    { cookie: await school.cookieOf(school.head) },
  );
  expect(data).toEqual({ revokeGrant: { grant: { holds: false } } });
}

async function lower(): Promise<void> {
  const input = {
    institutionId: institutionId(),
    organisationId: idOf('Organisation', school.partnerId),
    level: 'HEADLINE',
    purpose: 'Less than before',
    endsOn: '2027-07-31',
  };
  const { data } = await school.api.ask(
    'mutation ($input: CreateGrantInput!) { createGrant(input: $input) { grant { level } } }',
    { input },
    { cookie: await school.cookieOf(school.head) },
  );
  expect(data).toEqual({ createGrant: { grant: { level: 'HEADLINE' } } });
}

const GONE = {
  'a query with a key': 'NOT_FOUND',
  'a page': 'NOT_FOUND',
  'a list': 'nothing',
  'node(id) of the result': 'nothing',
  'a file, with a key': '404',
  'a file, by a link': '404',
};
const LOWERED = {
  'a query with a key': 'FORBIDDEN',
  'a page': 'FORBIDDEN',
  'a list': 'FORBIDDEN',
  'node(id) of the result': 'FORBIDDEN',
  'a file, with a key': '404',
  'a file, by a link': '404',
};

describe('what was shared can be read no longer from the next request on', () => {
  it.each<{
    name: string;
    end(grant: Grant): Promise<void> | void;
    left: Readonly<Record<string, string>>;
    told: string;
  }>([
    { name: 'the grant was revoked', end: revoke, left: GONE, told: 'silence' },
    { name: 'its last day has passed', end: () => school.setNow(TEN_MINUTES_LATER), left: GONE, told: 'silence' },
    { name: 'its level was lowered', end: lower, left: LOWERED, told: 'FORBIDDEN' },
  ])('when $name: by key, page, list, id, file and open subscriptions', async ({ end, left, told }) => {
    const grant = await school.share('evidence', { endsOn: '2026-10-02' });
    // The last day is today, as a grant becomes with time.
    await school.region.orm.em
      .fork()
      .execute(`update sharing_grant set ends_on = '2026-10-01' where id = ?`, [grant.id]);
    const subscriptions = subscribe();
    const everything = Object.fromEntries(Object.keys(DOORS).map((door) => [door, 'read']));
    expect(await throughEveryDoor()).toEqual(everything);
    expect(await toldWhen(subscriptions)).toEqual(['read', 'read']);
    await end(grant);
    expect(await throughEveryDoor()).toEqual(left);
    expect(await toldWhen(subscriptions)).toEqual([told, told]);
  });

  it('nothing of an answer or a file may be kept by caches on the way', async () => {
    await school.share('evidence');
    const answer = await school.api.send({ query: LIST }, byKey());
    const file = await school.api.app.inject({ method: 'GET', url: `/files/${school.ids.file}`, headers: byKey() });
    expect([answer.headers['cache-control'], file.headers['cache-control']]).toEqual(['no-store', 'no-store']);
  });
});
