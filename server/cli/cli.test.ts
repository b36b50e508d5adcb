import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, configuration } from '../testing/composed.ts';
import { TestRegion } from '../testing/region.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const planted = (name: string) => join(root, 'server', 'testing', 'planted-modules', `${name}.ts`);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

function run(program: string, args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}
const waymark = (...args: readonly string[]) =>
  run(process.execPath, [join(root, 'server', 'bin', 'waymark.cjs'), ...args]);

describe('waymark new-module', () => {
  let made: ReturnType<typeof waymark>;
  beforeAll(() => {
    made = waymark('new-module', 'river-valley', '--in', '.');
  }, 30_000);

  it('makes a package outside the project, under its own name', async () => {
    expect(made).toMatchObject({
      status: 0,
      said: expect.stringContaining('npx waymark check-module river-valley') as string,
    });
    const texts = await Promise.all(
      ['package.json', 'src/index.ts', 'src/edition-1/en.ts'].map((file) =>
        readFile(join(folder, 'river-valley', file), 'utf8'),
      ),
    );
    expect(texts.join()).toContain("title: 'River valley'");
    expect(texts.join()).not.toMatch(/my-set|My set/);
  });

  it('passes the contract, its types and its own tests at once', () => {
    expect(waymark('check-module', 'river-valley')).toMatchObject({
      status: 0,
      said: expect.stringContaining('the set river-valley/1') as string,
    });
    const bin = join(root, 'node_modules', '.bin');
    const inside = join(folder, 'river-valley');
    expect(run(join(bin, 'tsc'), ['--noEmit'], inside)).toEqual({ status: 0, said: '' });
    const tests = run(join(bin, 'vitest'), ['run', '--root', '.'], inside);
    expect(tests.said).toMatch(/Tests .*[1-9]\d* passed/);
    expect(tests.status).toBe(0);
  }, 60_000);

  it('is a set in the API of a server that is told of it', async () => {
    const region = await TestRegion.start();
    const server = await composeServer(region, [...configuration.modules, join(folder, 'river-valley')]);
    const actor = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
    const { editions } = await server.ask<{ editions: { edges: readonly { node: { key: string } }[] } }>(
      actor,
      '{ editions(first: 100) { edges { node { key } } } }',
    );
    await server.stop();
    await region.stop();
    expect(editions.edges.map(({ node }) => node.key)).toContain('river-valley/1');
  }, 30_000);

  it.each([
    { name: 'River Valley', says: 'cannot name a module' },
    { name: 'river-valley', says: 'already: choose another name' },
  ])('refuses "$name"', ({ name, says }) => {
    expect(waymark('new-module', name, '--in', '.')).toMatchObject({
      status: 1,
      said: expect.stringContaining(says) as string,
    });
  });
});

describe('waymark check-module', () => {
  it.each([
    { fault: 'unknown-rule', says: 'nobody@1' },
    { fault: 'import-throws', says: 'The file of figures is missing.' },
    { fault: 'missing-text', says: 'There is no text in "cy"' },
    { fault: 'wrong-contract', says: 'make it with defineModule of this kit' },
    { fault: 'ends-process', says: 'take out whatever waits, loops or ends the process' },
  ])('says what to change: $fault', ({ fault, says }) => {
    expect(waymark('check-module', planted(fault))).toMatchObject({
      status: 1,
      said: expect.stringContaining(says) as string,
    });
  });

  it('gives the same as JSON', () => {
    const { status, said } = waymark('check-module', planted('wrong-contract'), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(said)).toMatchObject([{ id: 'planted-future', problems: [{ code: 'wrong-contract' }] }]);
  });
}, 60_000);

describe('waymark sets', () => {
  interface Line {
    readonly set: string;
    readonly benchmarks: number;
    readonly criteria: number;
    readonly items: number;
  }

  it('prints every configured edition with its figures, and their sums', () => {
    const lines = JSON.parse(waymark('sets', '--json').said) as readonly Line[];
    const table = waymark('sets').said;
    expect(lines.length).toBeGreaterThan(0);
    for (const { set, benchmarks, criteria, items } of lines) {
      expect(table).toMatch(new RegExp(`^${set} .* ${benchmarks} +${criteria} +\\d+ +${items}$`, 'm'));
      expect(items).toBeGreaterThanOrEqual(criteria);
    }
    const sum = lines.reduce((total, { items }) => total + items, 0);
    expect(table.trim().split('\n').at(-1)).toMatch(new RegExp(` ${lines.length} editions .* ${sum}$`));
  }, 30_000);
});
