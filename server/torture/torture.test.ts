import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpApi } from '../testing/http-api.ts';
import { checkWorld } from './ledger/check-world.ts';
import { Crew } from './ledger/crew.ts';
import { TESTS } from './list.ts';
import { runTest } from './run-tests.ts';
import { Bench, type Size } from './torture-test.ts';
import { makeTemplate, type Template } from './world/template.ts';
import type { World } from './world/world.ts';

// The short form: the harness on the built server, a few times each, and without a look at the clock.

const SHORT: Size = { kills: 3, seconds: 2, edits: 200, nation: 100, timed: false };

let template: Template;
beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());

const benchOf = (): Bench => new Bench(SHORT, () => Promise.resolve(template));

// Each has a world of its own and waits for most of its time, so two of them go on at once.
it.concurrent.each(TESTS.filter(({ name }) => ['R4', 'R6', 'R8', 'R10', 'R25'].includes(name)))(
  '$name: $title',
  async (test) => {
    const { state, faults } = await runTest(test, benchOf());
    expect({ state, faults }).toEqual({ state: 'passed', faults: [] });
  },
);

it.concurrent('a server that is told to stop the moment it is ready stops in order', async () => {
  const bench = benchOf();
  try {
    const server = await (await bench.world()).server();
    expect(await server.stop()).toMatchObject({ code: 0 });
  } finally {
    await bench.close();
  }
});

describe('the check finds what is planted:', () => {
  let bench: Bench;
  let world: World;
  let crew: Crew;
  beforeAll(async () => {
    bench = benchOf();
    world = await bench.world({ ownDatabase: true });
    const server = await world.server();
    crew = new Crew([world.api(server)], world.schools.slice(0, 4));
    await crew.during(() => wait(500));
  });
  afterAll(() => bench.close());

  /** What the check says once something was done to the database; it stays done. */
  async function faultsAfter(...statements: readonly string[]): Promise<readonly string[]> {
    await world.database.query(...statements);
    return (await checkWorld(world.database.url, crew.ledger.saves)).faults;
  }

  it('nothing, where nothing is', async () => {
    const checking = benchOf();
    await crew.check(checking, world.database.url);
    expect(checking.findings.faults).toEqual([]);
  });

  it('a server that acknowledges what it never wrote', async () => {
    const checking = benchOf();
    const lying = new Crew([liar], world.schools.slice(4, 5));
    await lying.during(() => wait(20));
    await lying.check(checking, world.database.url);
    expect(checking.findings.faults).toContainEqual(
      expect.stringMatching(/^lost: .*was acknowledged and is not stored/),
    );
  });

  it('an answer and an evaluation that do not belong together', async () => {
    const faults = await faultsAfter(
      `update answer set value = jsonb_set(value, '{number}', '999999') where criterion = 'numbers/n1'`,
    );
    expect(faults).toContainEqual(expect.stringMatching(/^wrong value: .* is 999999/));
    expect(faults).toContainEqual(expect.stringMatching(/^evaluation of .* is not that of its answers/));
  });

  it('an event that was taken out of its chain', async () => {
    const faults = await faultsAfter(
      'alter table domain_event disable trigger all',
      `delete from domain_event where id = (select max(id) from domain_event where type = 'answer.saved')`,
      'alter table domain_event enable trigger all',
    );
    expect(faults).toContainEqual(expect.stringMatching(/^verify finds/));
    expect(faults).toContainEqual(expect.stringMatching(/^lost update: assessment/));
  });
});

/** A server that forgets at once what it says that it stored. */
const liar: HttpApi = {
  send: async <Data>(_query: string, { variables }: { readonly variables?: object } = {}) => {
    await wait(1);
    const { input } = variables as { readonly input: { readonly expectedRevision: number; readonly value: object } };
    const answer = { revision: input.expectedRevision + 1, value: { json: input.value } };
    const data = { saveAnswer: { item: { answer }, conflict: null, problems: [] } } as Data;
    return { status: 200, headers: new Headers(), data, errors: [] };
  },
  ask: () => Promise.reject(new Error('it only saves')),
  change: () => Promise.reject(new Error('it only saves')),
  signIn: () => Promise.resolve(''),
  signInAs: () => Promise.resolve(''),
};
