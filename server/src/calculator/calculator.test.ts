import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionIds } from '../../testing/begin-assessment.ts';
import { composeServer, configuration, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';

/** A module with a rule of its own that counts evidence too. */
const COUNTS_EVIDENCE = './plugins/kit/examples/coastal-careers';

let region: TestRegion;
let server: ComposedServer;
let reader: PersonActor;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [...configuration.modules, COUNTS_EVIDENCE]);
  reader = await region.person(await region.organisation('partner', 'A partner'), 'partner');
  ids = await editionIds(region);
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface Finding {
  readonly outcome: string;
  readonly points: number;
  readonly possible: number;
  readonly sentence: string;
}

interface Calculator {
  readonly criterion: { readonly key: string; readonly scored: boolean; readonly rule: string | null };
  readonly benchmark: { readonly title: string };
  readonly rows: readonly { readonly key: string; readonly label: string | null }[];
  readonly counts: readonly { readonly key: string }[];
  readonly examples: readonly {
    readonly answers: readonly { readonly item: string; readonly value: { readonly json: Json } }[];
    readonly evidence: readonly { readonly type: { readonly key: string }; readonly pieces: number }[];
    readonly finding: Finding;
  }[];
}

type Json = Readonly<Record<string, unknown>>;

const FINDING = 'outcome points possible sentence';
const SHOW = `query ($editionId: ID!, $key: String!) { criterion(editionId: $editionId, key: $key) {
  criterion { key scored rule } benchmark { title } rows { key label } counts { key }
  examples { answers { item value { json } } evidence { type { key } pieces } finding { ${FINDING} } } } }`;
const TRY = `query ($input: TryCriterionInput!) { tryCriterion(input: $input) {
  finding { ${FINDING} } problems { code path message } } }`;

async function show(editionId: string, key: string): Promise<Calculator> {
  return (await server.ask<{ criterion: Calculator }>(reader, SHOW, { editionId, key })).criterion;
}

interface Tried {
  readonly finding: Finding | null;
  readonly problems: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

async function tried(input: object): Promise<Tried> {
  return (await server.ask<{ tryCriterion: Tried }>(reader, TRY, { input })).tryCriterion;
}

/** An answer as it is sent. */
function sent({ kind, ...value }: Json): Json {
  if (kind === 'headcount') return { headcount: value };
  return value;
}

/** Every criterion of every edition, as the modules ship them. */
const everyCriterion = () =>
  [...server.services.registry.shipped.entries()].flatMap(([edition, { edition: definition }]) =>
    definition.benchmarks.flatMap((benchmark) =>
      benchmark.criteria.map((criterion) => ({
        editionId: ids[edition] ?? '',
        key: `${benchmark.id}/${criterion.id}`,
        criterion,
      })),
    ),
  );

describe('a criterion to read and to try', () => {
  it('has examples that run up to what is enough, for everything that is scored', async () => {
    const places = everyCriterion();
    expect(places.length).toBeGreaterThan(200);
    for (const { editionId, key, criterion } of places) {
      const { examples, criterion: shown, rows } = await show(editionId, key);
      expect(shown.scored, key).toBe(criterion.score !== null);
      expect(rows.length, key).toBeGreaterThan(0);
      if (!shown.scored) {
        expect(examples, key).toEqual([]);
        continue;
      }
      expect(shown.rule, key).toMatch(/\w/);
      expect(examples.at(-1)?.finding.outcome, key).toBe('MET');
      expect(examples.length, key).toBeGreaterThan(1);
      for (const { finding, answers } of examples.slice(0, -1)) {
        expect(finding.outcome, key).not.toBe('MET');
        expect(
          answers.map(({ item }) => item),
          key,
        ).toEqual(rows.map((row) => row.key));
      }
    }
  });

  it('comes to the same when an example is tried', async () => {
    for (const { editionId, key } of everyCriterion().filter((_place, index) => index % 9 === 0)) {
      const { examples } = await show(editionId, key);
      for (const { answers, evidence, finding } of examples) {
        const again = await tried({
          editionId,
          criterion: key,
          answers: answers.map(({ item, value }) => ({ item, value: sent(value.json) })),
          evidence: evidence.map(({ type, pieces }) => ({ type: type.key, pieces })),
        });
        expect(again, key).toEqual({ finding, problems: [] });
      }
    }
  });

  it('shows how much evidence a rule counts, and what is short of it', async () => {
    const found: Calculator[] = [];
    for (const { editionId, key } of everyCriterion()) {
      const calculator = await show(editionId, key);
      if (calculator.counts.length > 0) found.push(calculator);
    }
    expect(found).toHaveLength(1);
    const [{ counts, examples }] = found as [Calculator];
    const [unproved, enough] = examples.slice(-2);
    expect(unproved).toMatchObject({ evidence: [], finding: { outcome: 'PARTLY' } });
    expect(enough).toMatchObject({ answers: unproved?.answers, finding: { outcome: 'MET' } });
    expect(enough?.evidence).toEqual([{ type: counts[0], pieces: 1 }]);
  });

  it('says that answers are missing, and that a row does not apply', async () => {
    const { editionId, key } = await placeWithRows();
    const { rows } = await show(editionId, key);
    expect((await tried({ editionId, criterion: key, answers: [] })).finding?.outcome).toBe('UNANSWERED');
    const answers = rows.map((row) => ({ item: row.key, notApplicable: 'Nobody is there.' }));
    expect((await tried({ editionId, criterion: key, answers })).finding?.outcome).toBe('NOT_APPLICABLE');
  });

  it('names each thing to repair, with its place', async () => {
    const { editionId, key, item } = await placeWithRows();
    const { problems, finding } = await tried({
      editionId,
      criterion: key,
      answers: [
        { item: 'nowhere', value: { band: 'x' } },
        { item, value: { band: 'no-such-band' } },
        { item, notApplicable: ' ' },
        { item },
      ],
      evidence: [
        { type: 'no-such-type', pieces: 1 },
        { type: 'no-such-type', pieces: 1 },
      ],
    });
    expect(finding).toBeNull();
    expect(problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'answers.0.item not-asked',
      expect.stringMatching(/^answers\.1\.value /),
      'answers.2.notApplicable required',
      'answers.3.value required',
      'evidence.0.type unknown-type',
      'evidence.1.type unknown-type',
      'answers.2.item repeated',
      'answers.3.item repeated',
      'evidence.1.type repeated',
    ]);
  });

  it('asks for a number of pieces that can be', async () => {
    const { editionId, key } = await placeWithRows();
    const [type] = server.services.registry.evidenceTypes.keys();
    for (const pieces of [-1, 101]) {
      const { problems } = await tried({ editionId, criterion: key, answers: [], evidence: [{ type, pieces }] });
      expect(problems).toMatchObject([{ code: 'out-of-range', path: 'evidence.0.pieces' }]);
    }
  });

  it.each([
    ['an edition', (place: Place) => ({ ...place, editionId: Buffer.from(`Edition:${NOBODY}`).toString('base64url') })],
    ['a criterion', (place: Place) => ({ ...place, key: 'none/none' })],
  ])('does not find %s that is not there', async (_what, change) => {
    const { editionId, key } = change(await placeWithRows());
    await expect(show(editionId, key)).rejects.toThrow(/There is no such/);
  });
});

const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Place {
  readonly editionId: string;
  readonly key: string;
  readonly item: string;
}

/** A scored question that is asked about each of several groups. */
async function placeWithRows(): Promise<Place> {
  for (const { editionId, key, criterion } of everyCriterion()) {
    if (criterion.ask.type !== 'share-of-cohort' || criterion.score === null) continue;
    const { rows } = await show(editionId, key);
    const [row] = rows;
    if (row && rows.length > 1) return { editionId, key, item: row.key };
  }
  throw new Error('No question is asked about several groups.');
}
