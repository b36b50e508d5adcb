import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginAssessment, editionIds, type BegunAssessment } from '../../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { rescoreUnscorable } from '../assessments/index.ts';
import type { PersonActor } from '../platform/actor.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
let school: BegunAssessment;
/** Of the answer that sets the faults off. */
let revision = 0;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [
    fileURLToPath(new URL('../../testing/planted-modules/wild/', import.meta.url)),
  ]);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  const editions = await editionIds(region);
  school = await beginAssessment(region, server, administrator, editions['planted-wild/1'] ?? '');
  await save('steady/told', { yes: true }, 0);
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface Saved {
  readonly problems: readonly unknown[];
  readonly conflict: unknown;
  readonly item: { readonly answer: { readonly value: { readonly json: unknown } } };
  readonly criterion: {
    readonly finding: { readonly outcome: string; readonly steps: readonly { display: string }[] };
  };
  readonly assessment: { readonly benchmarks: readonly { readonly outcome: string; readonly explanation: string }[] };
}

async function save(criterion: string, value: object, expectedRevision: number): Promise<Saved> {
  const { saveAnswer } = await server.ask<{ saveAnswer: Saved }>(
    school.leader,
    `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { problems { message } conflict { revision }
      item { answer { value { json } } } criterion { finding { outcome steps { display } } }
      assessment { benchmarks { outcome explanation } } } }`,
    { input: { assessmentId: school.assessmentId, criterion, item: 'whole', value, expectedRevision } },
  );
  return saveAnswer;
}

const talks = (number: number): Promise<Saved> => {
  revision += 1;
  return save('wild/talks', { number }, revision - 1);
};

describe('a school answers while a rule', () => {
  it.each([
    { fault: 'throws', number: 4001, says: 'The module planted-wild reports: It was a Tuesday.' },
    { fault: 'loops for ever', number: 4002, says: 'took longer than 1 second' },
    { fault: 'allocates without end', number: 4003, says: 'MiB of memory' },
    { fault: 'returns not a number', number: 4004, says: 'did not return a verdict' },
    { fault: 'returns the wrong shape', number: 4005, says: 'did not return a verdict' },
    { fault: 'ends its thread', number: 4007, says: 'ended its thread' },
  ])(
    '$fault: the answer is kept, its finding says why, and the other benchmark keeps its result',
    async ({ number, says }) => {
      server.services.scoring.health.forgive('planted-wild');
      const saved = await talks(number);
      expect(saved).toMatchObject({
        problems: [],
        conflict: null,
        item: { answer: { value: { json: { kind: 'number', number } } } },
        criterion: { finding: { outcome: 'UNSCORABLE' } },
        assessment: { benchmarks: [{ outcome: 'ACHIEVED' }, { outcome: 'UNSCORABLE' }] },
      });
      expect(saved.criterion.finding.steps.map(({ display }) => display).join()).toContain(says);
    },
  );

  it('gives more points than there are: the benchmark says why', async () => {
    const { assessment } = await talks(4006);
    expect(assessment.benchmarks).toMatchObject([{ outcome: 'ACHIEVED' }, { outcome: 'UNSCORABLE' }]);
    expect(assessment.benchmarks[1]?.explanation).toMatch(/It cannot be scored: It returned/);
  });

  it('is scored again once the answer is a sound one', async () => {
    server.services.scoring.health.forgive('planted-wild');
    expect((await talks(3)).assessment.benchmarks).toMatchObject([{ outcome: 'ACHIEVED' }, { outcome: 'ACHIEVED' }]);
  });
});

it('answers everybody else while a rule loops', async () => {
  server.services.scoring.health.forgive('planted-wild');
  const order: string[] = [];
  const looping = talks(4002).then(() => order.push('the loop'));
  for (let request = 0; request < 50; request += 1) {
    await server.ask(administrator, '{ modules { health } programmes(first: 5) { edges { node { name enrolled } } } }');
  }
  order.push('fifty others');
  await looping;
  expect(order).toEqual(['fifty others', 'the loop']);
});

it('tells the region after three strikes, and school results say so too', async () => {
  server.services.scoring.health.forgive('planted-wild');
  // The same answer twice is one answer, and is scored once.
  for (const number of [4007, 1, 4007, 2, 4007]) await talks(number);
  const { modules } = await server.ask<{ modules: readonly { health: string; strikes: readonly unknown[] }[] }>(
    administrator,
    '{ modules { health strikes { at } } }',
  );
  expect(modules).toMatchObject([{ health: 'SUSPENDED', strikes: [{}, {}, {}] }]);
  const { criterion } = await talks(3);
  expect(criterion.finding.steps.map(({ display }) => display).join()).toContain(
    'is kept out, because it failed 3 times',
  );

  // Somebody says to try again: what was left unscorable is scored, though nobody answered anything.
  server.services.scoring.health.forgive('planted-wild');
  await rescoreUnscorable(server.services, NOON);
  const { node } = await server.ask<{ node: { benchmarks: readonly { outcome: string }[] } }>(
    school.leader,
    'query ($id: ID!) { node(id: $id) { ... on Assessment { benchmarks { outcome } } } }',
    { id: school.assessmentId },
  );
  expect(node.benchmarks.map(({ outcome }) => outcome)).toEqual(['ACHIEVED', 'ACHIEVED']);
});
