import { setTimeout as wait } from 'node:timers/promises';
import type { BuiltServer } from '../../testing/built-server.ts';
import type { BegunSchool } from '../../testing/http-api.ts';
import { Crew } from '../ledger/crew.ts';
import type { Bench, TortureTest } from '../torture-test.ts';
import type { World } from '../world/world.ts';

const STOPPED_WITHIN_MS = 15_000;
const FORCED_WITHIN_MS = 5_000;
const WARM_MS = 1_500;
/** Between two polls of readiness: about as often as the quickest balancer looks. */
const POLL_MS = 20;
const UPLOAD_PIECES = 30;
const UPLOAD_PIECE_MS = 100;

/** R25: what was begun is finished, who watches is told, and then the server is gone. */
export const gracefulStop: TortureTest = {
  name: 'R25',
  title: 'SIGTERM under load',
  async run(bench) {
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server();
    const crew = new Crew([world.api(server)], world.schools);
    const stopped = new AbortController();
    const school = world.schools[0] as BegunSchool;
    await crew.during(async () => {
      await wait(WARM_MS);
      const readers = Array.from({ length: 8 }, () => readUntil(server, school, stopped.signal));
      const readiness = watchReadiness(server, stopped.signal);
      const begun = [watchByEvents(server, school), watchBySocket(server, school), upload(server, school)] as const;
      await Promise.all(begun.map(({ opened }) => opened));
      const asked = performance.now();
      const ended = await server.stop();
      stopped.abort();
      judgeReads(bench, (await Promise.all(readers)).flat(), asked);
      bench.within('from SIGTERM to the end in ms', ended.milliseconds, STOPPED_WITHIN_MS);
      bench.findings.expect(ended.code === 0, `it ended with ${ended.code ?? ended.signal}`);
      bench.findings.expect(await readiness, 'readiness never said 503 before the connection was refused');
      const [events, socket, uploaded] = await Promise.all(begun.map(({ ended: how }) => how));
      bench.findings.expect(uploaded === '201', `an upload under way was answered with ${uploaded}`);
      bench.findings.expect(events === 'complete', `a stream of events ended with: ${events}`);
      bench.findings.expect(socket === 'complete' || socket === '1001', `a WebSocket ended with: ${socket}`);
      await server.start();
    });
    await crew.check(bench, world.database.url);
    await forced(bench, world, server);
    return `${world.schools.length} writers, 8 readers, an upload, a stream of events and a WebSocket when SIGTERM came; then a second SIGTERM while the first waited for a slow upload`;
  },
};

interface Read {
  readonly begun: number;
  readonly outcome: 'answered' | 'turned away' | 'refused' | 'broken';
}

async function readUntil(server: BuiltServer, { cookie }: BegunSchool, stop: AbortSignal): Promise<readonly Read[]> {
  const reads: Read[] = [];
  while (!stop.aborted) {
    const begun = performance.now();
    reads.push({ begun, outcome: await readOnce(server, cookie) });
    if (reads.at(-1)?.outcome !== 'answered') await wait(POLL_MS);
  }
  return reads;
}

async function readOnce({ address }: BuiltServer, cookie: string): Promise<Read['outcome']> {
  try {
    const response = await fetch(new URL('/graphql', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { person { name } } }' }),
    });
    await response.text();
    return response.status === 503 ? 'turned away' : 'answered';
  } catch (error) {
    return codeOf(error) === 'ECONNREFUSED' ? 'refused' : 'broken';
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : '';

function judgeReads({ findings }: Bench, reads: readonly Read[], asked: number): void {
  const dropped = reads.filter(({ begun, outcome }) => begun < asked && outcome !== 'answered');
  findings.expect(dropped.length === 0, `${dropped.length} requests that were under way were not answered`);
  findings.figure('reads answered', reads.filter(({ outcome }) => outcome === 'answered').length);
  findings.figure('reads under way and dropped', dropped.length);
  const late = reads.filter(({ begun, outcome }) => begun >= asked && outcome === 'broken');
  findings.figure('reads sent later on a connection that was closing', late.length);
}

/** Whether readiness said 503 at some time. */
async function watchReadiness({ address }: BuiltServer, stop: AbortSignal): Promise<boolean> {
  let said = false;
  while (!stop.aborted) {
    const status = await fetch(new URL('/readyz', address)).then(
      ({ status }) => status,
      () => 0,
    );
    said ||= status === 503;
    await wait(POLL_MS);
  }
  return said;
}

const CHANGED = 'subscription ($ids: [ID!]!) { changed(ids: $ids) { type } }';

/** Something that lasts. */
interface Lasting {
  /** When it is under way. */
  readonly opened: Promise<unknown>;
  /** How it came to its end. */
  readonly ended: Promise<string>;
}

/** A subscription by server-sent events: `complete`, or what was said last. */
function watchByEvents({ address }: BuiltServer, { cookie, institutionId }: BegunSchool): Lasting {
  const opened = fetch(new URL('/graphql/stream', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: CHANGED, variables: { ids: [institutionId] } }),
  });
  const ended = opened
    .then((response) => response.text())
    .then((text) => (text.includes('event: complete') ? 'complete' : `nothing said (${text.slice(-100)})`), String);
  return { opened, ended };
}

/** A subscription over a WebSocket: `complete`, or the code with which the socket was closed. */
function watchBySocket({ address }: BuiltServer, { cookie, institutionId }: BegunSchool): Lasting {
  const headers = { cookie, origin: address };
  const options = { protocols: 'graphql-transport-ws', headers };
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql/ws`, options);
  const opened = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<string>();
  socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init' }));
  socket.onmessage = ({ data }) => {
    const { type } = JSON.parse(String(data)) as { readonly type: string };
    const payload = { query: CHANGED, variables: { ids: [institutionId] } };
    if (type === 'connection_ack') {
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
      opened.resolve();
    }
    if (type === 'complete') ended.resolve('complete');
    if (type === 'error') ended.resolve(String(data));
  };
  socket.onclose = ({ code }) => {
    opened.resolve();
    ended.resolve(String(code));
  };
  return { opened: opened.promise, ended: ended.promise };
}

/** A file that is sent piece by piece, over some seconds: the status of the answer, or what came instead. */
function upload({ address }: BuiltServer, { cookie }: BegunSchool, pieces = UPLOAD_PIECES): Lasting {
  const opened = Promise.withResolvers<void>();
  async function* content(): AsyncGenerator<Uint8Array> {
    for (let piece = 0; piece < pieces; piece += 1) {
      yield Buffer.from('We met an employer today.\n');
      await wait(UPLOAD_PIECE_MS);
      if (piece === 2) opened.resolve();
    }
  }
  const ended = fetch(new URL('/uploads?name=visits.txt', address), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie },
    body: ReadableStream.from(content()),
    duplex: 'half',
  }).then(({ status }) => String(status), String);
  return { opened: Promise.race([opened.promise, ended]), ended };
}

/** A second request to stop does not wait for what the first waits for. */
async function forced(bench: Bench, world: World, server: BuiltServer): Promise<void> {
  const endless = upload(server, world.schools[0] as BegunSchool, 1_000);
  await endless.opened;
  server.signal('SIGTERM');
  await wait(1_500);
  bench.findings.expect(server.exitCode === null, 'it did not wait for an upload that was under way');
  const ended = await server.stop();
  bench.within('from a second SIGTERM to the end in ms', ended.milliseconds, FORCED_WITHIN_MS);
  bench.findings.expect(ended.code === 1, `forced, it ended with ${ended.code ?? ended.signal}`);
  await endless.ended;
}
