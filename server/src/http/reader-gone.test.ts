import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import { TestApi } from '../../testing/api.ts';
import { Gate } from '../../testing/gate.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { openSession, SESSION_COOKIE } from '../people/index.ts';
import { ROOM, turnsOf } from './admission.ts';

let region: TestRegion;
let api: TestApi;
let cookie: string;
const reported: unknown[] = [];
const PATIENT = { timeout: 20_000 };
const gate = new Gate();
const turns = turnsOf(ROOM);

beforeAll(async () => {
  region = await TestRegion.start();
  const leader = await region.person(await region.institution('Alder School'), 'careers-leader');
  cookie = `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), leader.id, NOON)}`;
  api = await TestApi.start(region, {
    turns,
    measure: gate.plugin,
    report: (_reference, error) => void reported.push(error),
  });
  await api.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});

/** Sends a request, and goes away while it is worked on. */
async function askAndLeave(query: string): Promise<void> {
  const body = JSON.stringify({ query });
  const socket = connect((api.app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  gate.close();
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nX-Waymark-Client: test\r\nCookie: ${cookie}\r\nAccept-Encoding: gzip\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  await expect.poll(() => gate.waiting, PATIENT).toBe(1);
  const gone = once(socket, 'close');
  socket.destroy();
  await gone;
  gate.open();
}

describe('a reader who goes away', () => {
  it.each([
    ['a large answer, compressed as a stream', getIntrospectionQuery()],
    ['a small answer', '{ viewer { person { name } } }'],
  ])('before %s is no failure', async (_name, query) => {
    reported.length = 0;
    await askAndLeave(query);
    await expect.poll(() => turns.working, PATIENT).toBe(0);
    await wait(300);
    expect(reported).toEqual([]);
  });
});
