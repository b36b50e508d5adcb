import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BuiltServer } from '../../testing/built-server.ts';
import { checkWorld } from '../ledger/check-world.ts';
import type { Bench, TortureTest } from '../torture-test.ts';
import { until } from '../until.ts';
import type { World } from '../world/world.ts';

const ROWS = 2_000;
const INVITATIONS = 12;
const RESUMED_WITHIN_MS = 30_000;
/** When a job that nobody takes up is given up. */
const GIVEN_UP_MS = 300_000;

/** R10: work that the server had taken on goes on when it is back, and is not done twice. */
export const killWorker: TortureTest = {
  name: 'R10',
  title: 'worker killed in the middle of a job',
  async run(bench) {
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server();
    await killImport(bench, world, server);
    await killMail(bench, world, server);
    const checked = await checkWorld(world.database.url, []);
    bench.findings.fault(...checked.faults);
    return `server killed with -9 while it read a register of ${ROWS} rows, and while it sent ${INVITATIONS} invitations`;
  },
};

const COLUMNS = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'PhaseOfEducation (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'OfficialSixthForm (name)',
  'Town',
  'Postcode',
];
const PLACE = ['391', 'Newcastle upon Tyne'];
const KIND = ['Community School', 'Open', 'Primary', '4', '11', 'Does not have a sixth form', 'Newcastle', 'NE1 1AA'];

const register = (): string =>
  [COLUMNS, ...Array.from({ length: ROWS }, (_, row) => [String(800_000 + row), ...PLACE, `Torture ${row}`, ...KIND])]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');

interface ImportRow {
  readonly state: string;
  readonly bytes_read: number;
  readonly handled: number;
}

async function killImport(bench: Bench, world: World, server: BuiltServer): Promise<void> {
  const { findings } = bench;
  await startImport(world, server);
  const look = async (): Promise<ImportRow | undefined> =>
    (
      await world.database.query<ImportRow>(
        `select state, bytes_read::int, added + updated + unchanged + skipped + rejected as handled from register_import order by started_at desc limit 1`,
      )
    )[0];
  await until('the reading of the register', GIVEN_UP_MS, async () => ((await look())?.bytes_read ?? 0) > 0);
  await wait(Math.random() * 300);
  await server.kill();
  const left = await look();
  findings.figure('rows read when it was killed', left?.handled ?? 0);
  findings.expect(left?.state === 'running', `the import was ${left?.state} before it could be killed`);
  await server.start();
  const took = await until('the end of the import', GIVEN_UP_MS, async () => (await look())?.state !== 'running');
  bench.within('import finished after the restart in ms', took, RESUMED_WITHIN_MS);
  const found = await look();
  const [stored] = await world.database.query<{ count: number }>(
    `select count(*)::int as count from institution where name like 'Torture %'`,
  );
  findings.expect(
    found?.state === 'finished' && found.handled === ROWS && stored?.count === ROWS,
    `the import of ${ROWS} rows is ${found?.state} with ${found?.handled} rows, and ${stored?.count} are stored`,
  );
}

async function startImport(world: World, server: BuiltServer): Promise<void> {
  const api = world.api(server);
  const { registerImporters } = await api.ask<{ registerImporters: readonly { readonly key: string }[] }>(
    world.region,
    '{ registerImporters { key } }',
  );
  const response = await fetch(new URL('/uploads?name=register.csv', server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: world.region },
    body: register(),
  });
  const { id: uploadId } = (await response.json()) as { readonly id: string };
  const input = { uploadId, importer: registerImporters[0]?.key };
  await api.change(world.region, 'importRegister', { input, fields: 'import { id }' });
}

async function killMail(bench: Bench, world: World, server: BuiltServer): Promise<void> {
  const { findings } = bench;
  const api = world.api(server);
  const addresses = Array.from({ length: INVITATIONS }, (_, index) => `mailed${index}@example.org`);
  await Promise.all(
    addresses.map((email, index) =>
      api.change(world.region, 'addMember', {
        input: { institutionId: world.schools[index]?.institutionId, name: 'Mailed', email, role: 'CONTRIBUTOR' },
        fields: 'membership { id }',
      }),
    ),
  );
  const sent = () => countMails(world.folder, addresses);
  const countBy = async (query: string) => (await world.database.query<{ count: number }>(query))[0]?.count ?? 0;
  // One is sent, one is at work, and the others wait.
  await until('the first mail', GIVEN_UP_MS, async () => [...(await sent()).values()].some((times) => times > 0));
  const active = `select count(*)::int as count from waymark_jobs.job where state = 'active'`;
  await until('a job at work', 2_000, async () => (await countBy(active)) > 0).catch(() => undefined);
  await server.kill();
  const before = [...(await sent()).values()].filter((times) => times > 0).length;
  findings.figure('mails sent when it was killed', before);
  await server.start();
  const last = await until('the last mail', GIVEN_UP_MS, async () =>
    [...(await sent()).values()].every((times) => times > 0),
  );
  bench.within('last mail after the restart in ms', last, RESUMED_WITHIN_MS);
  const open = `select count(*)::int as count from waymark_jobs.job where name = 'send-invitation'
    and state in ('created', 'active', 'retry', 'failed')`;
  const ended = await until('the end of every job', GIVEN_UP_MS, async () => (await countBy(open)) === 0);
  bench.within('last job ended after that in ms', ended, RESUMED_WITHIN_MS);
  const mails = await sent();
  for (const [address, times] of mails)
    findings.expect(times === 1 || times === 2, `${address} was sent ${times} mails`);
  findings.figure('mails sent twice', [...mails.values()].filter((times) => times === 2).length);
}

/** How many messages wait in the outbox for each address. */
async function countMails(folder: string, addresses: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(join(folder, 'outbox')).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => !name.startsWith('.')).map((name) => readFile(join(folder, 'outbox', name), 'utf8')),
  );
  return new Map(
    addresses.map((address) => [address, texts.filter((text) => text.startsWith(`To: ${address}\n`)).length]),
  );
}
