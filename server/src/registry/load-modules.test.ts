import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, configuration, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import { startServer } from '../start-server.ts';
import { checkApart } from './check-apart.ts';

const planted = (name: string): string =>
  fileURLToPath(new URL(`../../testing/planted-modules/${name}.ts`, import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Each fault, and what is said about it. */
const FAULTS = [
  { fault: 'duplicate-module', id: 'planted-sound', code: 'duplicate-module', says: 'Give this one an id of its own' },
  { fault: 'duplicate-edition', id: 'planted-twin', code: 'duplicate-id', says: 'Another module has the edition' },
  {
    fault: 'wrong-contract',
    id: 'planted-future',
    code: 'wrong-contract',
    says: 'make it with defineModule of this kit',
  },
  { fault: 'import-throws', id: null, code: 'import-failed', says: 'The file of figures is missing.' },
  { fault: 'exports-nothing', id: null, code: 'import-failed', says: 'exports no `module`' },
  { fault: 'missing-text', id: 'planted-silent', code: 'missing-text', says: 'There is no text in "cy"' },
  { fault: 'unknown-rule', id: 'planted-lost', code: 'unknown-rule', says: 'nobody@1' },
  { fault: 'ends-process', id: null, code: 'never-ends', says: 'it ended the process while it was imported' },
] as const;

let folder: string;
let region: TestRegion;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-modules-'));
  await writeFile(join(folder, 'syntax.mjs'), 'export const module = {');
  region = await TestRegion.start();
});
afterAll(async () => {
  await region.stop();
  await rm(folder, { recursive: true });
});

const sources = (): readonly string[] => [
  planted('sound'),
  ...FAULTS.map(({ fault }) => planted(fault)),
  join(folder, 'syntax.mjs'),
  join(folder, 'nowhere'),
  '@nobody/nothing',
];

describe('a server with faulty modules in WAYMARK_MODULES', () => {
  const lines: string[] = [];
  let kept: readonly (readonly [string, number])[];

  beforeAll(async () => {
    const running = await startServer({
      root,
      variables: {
        DATABASE_URL: region.url,
        PORT: '0',
        WAYMARK_DEMO: 'false',
        WAYMARK_LOG_LEVEL: 'silent',
        WAYMARK_DATA_DIR: folder,
        // Blanks around a comma, and one that is named twice, are no fault.
        WAYMARK_MODULES: [...sources(), planted('sound')].join(' , '),
      },
      say: (line) => lines.push(line),
    });
    kept = running.services.registry.modules.map(({ source, problems }) => [source, problems.length]);
    await running.stop();
  }, 60_000);

  it('starts with all the others', () => {
    const sound = kept.filter(([, problems]) => problems === 0).map(([source]) => source);
    expect(sound).toEqual([...configuration.modules, planted('sound')]);
    expect(kept).toHaveLength(configuration.modules.length + sources().length);
  });

  it.each(FAULTS)('says what to change: $fault', ({ fault, id, says }) => {
    const named = `The module "${id ?? planted(fault)}" is kept out`;
    expect(lines.filter((line) => line.startsWith(named) && line.includes(says))).not.toEqual([]);
  });

  it.each([
    { name: 'a file that cannot be read', source: () => join(folder, 'syntax.mjs'), says: 'could not be imported' },
    { name: 'a folder that is not there', source: () => join(folder, 'nowhere'), says: 'ENOENT' },
    { name: 'a package that is not installed', source: () => '@nobody/nothing', says: 'could not be imported' },
  ])('says what to change: $name', ({ source, says }) => {
    expect(lines.filter((line) => line.includes(`"${source()}" is kept out`) && line.includes(says))).toHaveLength(1);
  });
});

it('leaves out what does not come to an end, and looks at the others again', async () => {
  const checked = await checkApart([planted('loops'), planted('sound')], root, 2_000);
  expect(checked).toMatchObject([
    { problems: [{ code: 'never-ends', message: expect.stringContaining('longer than 2 seconds') as string }] },
    { id: 'planted-sound', problems: [] },
  ]);
});

it.each(['server/testing/planted-modules/sound.ts', './server/testing/planted-modules/sound.ts'])(
  'takes %s for a path from the root',
  async (source) => {
    expect(await checkApart([source], root)).toMatchObject([{ id: 'planted-sound', problems: [] }]);
  },
);

it('decides by the ids of modules, whatever the order of the configuration', async () => {
  const pair = [planted('sound'), planted('duplicate-edition')];
  const found = async (order: readonly string[]) =>
    (await checkApart(order, root)).filter(({ problems }) => problems.length > 0).map(({ id }) => id);
  expect(await found(pair)).toEqual(['planted-twin']);
  expect(await found(pair.toReversed())).toEqual(['planted-twin']);
});

describe('the modules as the region sees them', () => {
  let server: ComposedServer;
  beforeAll(async () => {
    server = await composeServer(region, [...configuration.modules, ...sources()]);
  });
  afterAll(() => server.stop());

  it.each(FAULTS)('$fault is there with its problem', async ({ fault, code, says }) => {
    const actor = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
    const { modules } = await server.ask<{
      modules: readonly { source: string; health: string; problems: readonly { code: string; message: string }[] }[];
    }>(actor, '{ modules { source health problems { code message } } }');
    const found = modules.find(({ source }) => source === planted(fault));
    expect(found).toMatchObject({
      health: 'QUARANTINED',
      problems: expect.arrayContaining([
        expect.objectContaining({ code, message: expect.stringContaining(says) as string }),
      ]) as unknown,
    });
  });
});
