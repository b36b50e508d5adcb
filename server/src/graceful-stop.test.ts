import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../testing/region.ts';
import { openSession, SESSION_COOKIE } from './people/index.ts';
import { toGlobalId } from './platform/global-id.ts';
import { startServer, type RunningServer } from './start-server.ts';

let region: TestRegion;
let root: string;
let running: RunningServer;
let cookie: string;
let schoolId: string;

beforeEach(async () => {
  region = await TestRegion.start();
  const school = await region.institution('Alder School');
  schoolId = toGlobalId('Institution', school.id);
  const leader = await region.person(school, 'careers-leader');
  cookie = `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), leader.id, NOON)}`;
  root = await mkdtemp(join(tmpdir(), 'waymark-stop-'));
  await writeFile(join(root, 'waymark.config.ts'), `export const config = { modules: [], plugins: [] };`);
  const variables = {
    DATABASE_URL: region.url,
    PORT: '0',
    WAYMARK_LOG_LEVEL: 'silent',
    WAYMARK_LIMIT_FACTOR: '1000',
    WAYMARK_PUBLIC_URL: 'http://localhost:4000',
  };
  running = await startServer({ root: `${root}/`, variables, say: () => undefined, now: () => NOON });
});
afterEach(async () => {
  await region.stop();
  await rm(root, { recursive: true });
});

const PATIENT = { timeout: 20_000 };
const QUERY = JSON.stringify({ query: '{ viewer { person { name } } }' });
const HEADERS = { 'content-type': 'application/json', 'x-waymark-client': 'test' };

/** Sends a request on connections that are kept, and gives the status and what the answer says of its connection. */
async function ask(path: string, { agent, body }: { readonly agent?: Agent; readonly body?: string } = {}) {
  const sent = request(`${running.address}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...HEADERS, cookie },
    ...(agent && { agent }),
  });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, connection: answer.headers.connection, text: await text(answer) };
}

describe('a server that stops', () => {
  it('drops no request of those who heed what it says, and says it before it closes', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const outcomes = new Map<string, number>();
    let open = true;
    const client = async (): Promise<void> => {
      while (open) {
        const outcome = await ask('/graphql', { agent, body: QUERY }).then(
          ({ status }) => String(status),
          (error: unknown) => String(error),
        );
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    };
    const clients = Array.from({ length: 8 }, client);
    await expect.poll(() => outcomes.get('200') ?? 0, PATIENT).toBeGreaterThan(20);
    const stopped = running.stop(4_000);
    // As a balancer does: it goes on until the server says that no more should come.
    while ((await ask('/readyz')).status === 200) await wait(20);
    expect(await ask('/readyz')).toMatchObject({ text: expect.stringContaining('draining') });
    expect(await ask('/graphql', { body: QUERY })).toMatchObject({ status: 200, connection: 'close' });
    open = false;
    await Promise.all(clients);
    await stopped;
    expect([...outcomes.keys()]).toEqual(['200']);
    await expect(ask('/healthz')).rejects.toThrow('ECONNREFUSED');
    agent.destroy();
  });

  it('finishes the request and the file that are being sent', async () => {
    const asked = begin('/graphql', HEADERS, QUERY.slice(0, 9));
    const upload = begin('/uploads?name=visits.txt', { 'content-type': 'application/octet-stream' }, 'We ');
    // Both have arrived when something that was sent after them was answered.
    await ask('/healthz');
    const stopped = running.stop();
    const refusal = () => ask('/healthz').then(String, String);
    await expect.poll(refusal, PATIENT).toContain('ECONNREFUSED');
    expect(await ended(asked, QUERY.slice(9))).toMatchObject({ statusCode: 200, headers: { connection: 'close' } });
    expect(await ended(upload, 'met.')).toMatchObject({ statusCode: 201, headers: { connection: 'close' } });
    await stopped;
  });

  it('tells subscriptions that they are complete, and opens no more', async () => {
    const socket = watchBySocket();
    const stream = await watchByEvents();
    await expect.poll(() => running.services.changes.watching, PATIENT).toBe(2);
    const stopped = running.stop(300);
    const late = await ask('/graphql/stream', { body: JSON.stringify({ query: SUBSCRIPTION }) });
    expect(late).toMatchObject({ status: 503, text: expect.stringContaining('UNAVAILABLE') });
    expect(await text(stream)).toContain('event: complete');
    expect(await socket.ended).toEqual(['complete', 1001]);
    await stopped;
  });
});

/** Sends the first part of something. */
function begin(path: string, headers: Readonly<Record<string, string>>, part: string): ClientRequest {
  const begun = request(`${running.address}${path}`, { method: 'POST', headers: { ...HEADERS, ...headers, cookie } });
  begun.write(part);
  return begun;
}

/** Sends what is left of it, and gives the answer. */
async function ended(begun: ClientRequest, part: string): Promise<IncomingMessage> {
  begun.end(part);
  const [answer] = (await once(begun, 'response')) as [IncomingMessage];
  answer.resume();
  return answer;
}

const SUBSCRIPTION = `subscription ($ids: [ID!]!) { changed(ids: $ids) { type } }`;

async function watchByEvents(): Promise<IncomingMessage> {
  const sent = request(`${running.address}/graphql/stream`, {
    method: 'POST',
    headers: { ...HEADERS, accept: 'text/event-stream', cookie },
  });
  sent.end(JSON.stringify({ query: SUBSCRIPTION, variables: { ids: [schoolId] } }));
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return answer;
}

/** Gives how the subscription ended, and then the connection. */
function watchBySocket(): { readonly ended: Promise<unknown[]> } {
  const headers = { cookie, origin: 'http://localhost:4000' };
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, { protocols, headers });
    }
  }
  let tellClosed: (code: number) => void = () => undefined;
  const closed = new Promise<number>((resolve) => (tellClosed = resolve));
  const client = createClient({
    url: `${running.address.replace('http', 'ws')}/graphql/ws`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    on: { closed: (event) => tellClosed((event as CloseEvent).code) },
  });
  const finished = new Promise<string>((resolve) => {
    client.subscribe(
      { query: SUBSCRIPTION, variables: { ids: [schoolId] } },
      {
        next: () => undefined,
        error: () => resolve('error'),
        complete: () => resolve('complete'),
      },
    );
  });
  return { ended: Promise.all([finished, closed]) };
}
