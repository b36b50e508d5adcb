import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrate } from '../src/persistence/migrate.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/start.ts';

// What it costs that the database seals events: a small transaction with one event, with the trigger and without, in turns in
// one run. `npm run bench:sealing -- [--small]`.
const { values } = parseArgs({ options: { small: { type: 'boolean' } } });
const { rounds, saves } = values.small ? { rounds: 1, saves: 20 } : { rounds: 7, saves: 60 };
/** Connections that save at the same time, each to a stream of its own. */
const CLIENTS = 4;

const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
const postgres = await startEmbeddedPostgres({ folder });
await migrate(postgres.url);
const clients = await Promise.all(
  Array.from({ length: CLIENTS }, async () => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    return { client, stream: randomUUID() };
  }),
);
await clients[0]?.client.query('create table draft (id uuid primary key, revision int not null, words text not null)');

/** Milliseconds for each save, all clients together. */
async function round(sealed: boolean): Promise<number> {
  await clients[0]?.client.query(
    `alter table domain_event ${sealed ? 'enable' : 'disable'} trigger domain_event_sealed`,
  );
  const begun = performance.now();
  await Promise.all(
    clients.map(async ({ client, stream }) => {
      for (let save = 0; save < saves; save += 1) {
        await client.query('begin');
        await client.query('select from draft where id = $1 for update', [stream]);
        await client.query(
          `insert into draft values ($1, 1, $2) on conflict (id) do update set revision = draft.revision + 1`,
          [stream, 'x'.repeat(10_000)],
        );
        await client.query(
          `insert into domain_event (stream_id, type, subject, data, at) values ($1, 'answer.saved', 'draft', '{"revision": 1}', now())`,
          [stream],
        );
        await client.query('commit');
      }
    }),
  );
  return (performance.now() - begun) / (saves * CLIENTS);
}

await round(true);
await round(false);
const pairs: { readonly without: number; readonly sealed: number }[] = [];
for (let turn = 0; turn < rounds; turn += 1) pairs.push({ without: await round(false), sealed: await round(true) });

const shown = (numbers: readonly number[], unit: string): string => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `${middle.toFixed(2)}${unit} (${least.toFixed(2)} to ${most.toFixed(2)})`;
};
console.log('| without seals | sealed | ratio |\n| --- | --- | --- |');
console.log(
  `| ${shown(
    pairs.map(({ without }) => without),
    ' ms',
  )} | ${shown(
    pairs.map(({ sealed }) => sealed),
    ' ms',
  )} | ${shown(
    pairs.map(({ sealed, without }) => sealed / without),
    '×',
  )} |`,
);
await Promise.all(clients.map(({ client }) => client.end()));
await postgres.stop();
await rm(folder, { recursive: true, force: true });
