import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { openSession, SESSION_COOKIE } from '../people/index.ts';

const PATIENCE = { headers: 400, request: 900, check: 100 };

let region: TestRegion;
let api: TestApi;
let port: number;
let cookie: string;
const sockets: Socket[] = [];
const webSockets: WebSocket[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region, { patience: PATIENCE });
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = api.app.server.address() as AddressInfo);
  cookie = await anotherCookie();
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const socket of webSockets.splice(0)) socket.close();
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});

async function anotherCookie(): Promise<string> {
  const { id } = await region.person(await region.institution('Alder School'), 'careers-leader');
  return `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), id, NOON)}`;
}

async function dial(text = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

/** All that comes until the server ends the connection; a test that waits for ever fails by its time-out. */
async function untilClosed(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (part) => (text += part.toString()));
  await once(socket, 'close');
  return text;
}

const HEAD = `Host: 127.0.0.1\r\nContent-Type: application/json\r\n`;
const post = (length: number, body: string): string =>
  `POST /graphql HTTP/1.1\r\n${HEAD}Content-Length: ${length}\r\nConnection: close\r\n\r\n${body}`;

const isAnswering = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;

describe('a connection is ended', () => {
  it.each([
    { name: 'that says nothing', text: '' },
    { name: 'that never ends its headers', text: 'GET /healthz HTTP/1.1\r\nHost: x\r\n' },
    { name: 'that never ends its body', text: post(1_000, '{"query":') },
  ])('$name', async ({ text }) => {
    const socket = await dial(text);
    expect(await untilClosed(socket)).toMatch(/^$|^HTTP\/1\.1 408 /);
  });

  it('that drips its body, however long it goes on', async () => {
    const socket = await dial(post(10_000, ''));
    let dripped = 0;
    const drip = setInterval(() => {
      dripped += 1;
      socket.write('x');
    }, 50);
    await untilClosed(socket);
    clearInterval(drip);
    expect(dripped).toBeLessThan(100);
  });

  it('and two hundred of them keep nobody from being answered', async () => {
    const many = await Promise.all(Array.from({ length: 200 }, () => dial('GET / HTTP/1.1\r\nX: ')));
    expect(await isAnswering()).toBe(200);
    await Promise.all(many.map(untilClosed));
    expect(await isAnswering()).toBe(200);
  });
});

describe('what is too large is refused', () => {
  it('in headers', async () => {
    const socket = await dial(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('in a body that says so, without its being read', async () => {
    const socket = await dial(post(1_000_001, ''));
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 413 [\s\S]*"code":"BAD_REQUEST"/);
  });

  it('in a body that says less than it is', async () => {
    const socket = await dial(
      `POST /graphql HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n`,
    );
    const answer = untilClosed(socket);
    const part = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    for (let sent = 0; sent < 20 && !socket.destroyed; sent += 1) socket.write(part);
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it.each(['/graphql', '/auth/link'])('in a body for %s that is small until it is unpacked', async (url) => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, 'x'));
    expect(bomb.length).toBeLessThan(250_000);
    const before = process.memoryUsage().rss;
    const { statusCode } = await api.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      payload: bomb,
    });
    expect(statusCode).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it('when it is packed twice, or in a way that nobody knows', async () => {
    for (const encoding of ['gzip, gzip', 'bomb']) {
      const { statusCode } = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
        payload: gzipSync(gzipSync('{}')),
      });
      expect([400, 413, 415]).toContain(statusCode);
    }
  });

  it('when it smuggles a second request', async () => {
    const socket = await dial(
      `POST /graphql HTTP/1.1\r\n${HEAD}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n`,
    );
    const answer = await untilClosed(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('"ok"');
  });
});

describe('a WebSocket', () => {
  function open(headers: Record<string, string> = {}): WebSocket {
    const url = `ws://127.0.0.1:${port}/graphql/ws`;
    const options = { protocols: 'graphql-transport-ws', headers };
    const socket = new WebSocket(url, options);
    webSockets.push(socket);
    return socket;
  }
  const ours = (theirs = cookie) => open({ cookie: theirs, origin: `http://127.0.0.1:${port}` });
  const event = (socket: WebSocket, type: 'open' | 'close' | 'message') =>
    new Promise<CloseEvent & MessageEvent>((resolve) =>
      socket.addEventListener(type, (happened) => resolve(happened as CloseEvent & MessageEvent), { once: true }),
    );
  const INIT = '{"type":"connection_init"}';
  const SUBSCRIBE = '{"id":"1","type":"subscribe","payload":{"query":"subscription { changed(ids: []) { type } }"}}';

  it('that does not say who it is is closed', async () => {
    const socket = open();
    await event(socket, 'open');
    expect((await event(socket, 'close')).code).toBe(4408);
  });

  it('that subscribes before it was let in is closed', async () => {
    const socket = ours();
    await event(socket, 'open');
    socket.send(SUBSCRIBE);
    expect((await event(socket, 'close')).code).toBe(4401);
  });

  it.each([
    { name: 'more than once', messages: [INIT, INIT], code: 4429 },
    { name: 'in no way that is known', messages: ['{"type":"flood"}'], code: 4400 },
    { name: 'in what is no JSON', messages: ['flood'], code: 4400 },
    { name: 'in a message that is too large', messages: ['x'.repeat(100_001)], code: 1009 },
  ])('that speaks $name is closed', async ({ messages, code }) => {
    const socket = ours();
    await event(socket, 'open');
    for (const message of messages) socket.send(message);
    expect((await event(socket, 'close')).code).toBe(code);
  });

  it('of a stranger is closed: there is nothing to tell', async () => {
    const socket = open();
    await event(socket, 'open');
    socket.send(INIT);
    expect((await event(socket, 'close')).code).toBe(4403);
  });

  it('is one of twenty for a session, and there is room again when one is closed', async () => {
    const another = await anotherCookie();
    const admitted = async (): Promise<string> => {
      const socket = ours(another);
      await event(socket, 'open');
      socket.send(INIT);
      const first = await Promise.race([event(socket, 'message'), event(socket, 'close')]);
      return first.type;
    };
    const answers: string[] = [];
    for (let count = 0; count < 21; count += 1) answers.push(await admitted());
    expect(answers).toEqual([...Array.from({ length: 20 }, () => 'message'), 'close']);
    webSockets[0]?.close();
    await wait(100);
    expect(await admitted()).toBe('message');
  });

  it('floods nobody else: two hundred that wait leave room for a request', async () => {
    const many = Array.from({ length: 200 }, () => open());
    await Promise.all(many.map((socket) => event(socket, 'open')));
    expect(await isAnswering()).toBe(200);
    const closed = await Promise.all(many.map((socket) => event(socket, 'close')));
    expect(new Set(closed.map(({ code }) => code))).toEqual(new Set([4408]));
  });
});
