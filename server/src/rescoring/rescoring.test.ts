import { carryOver, diff, findCrosswalk, type Answer, type Edition, type Evaluation } from '@waymark/kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../../testing/composed.ts';
import { change } from '../../testing/begin-assessment.ts';
import { attempt } from '../../testing/answering.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { evidenceForScoring } from '../evidence/index.ts';
import { Assessment, evidenceWithin, keyedEvidence, StoredAnswer } from '../assessments/index.ts';
import { StoredEvaluation, BenchmarkResult } from '../evaluations/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { idOf, toGlobalId } from '../platform/global-id.ts';
import type { Services } from '../platform/services.ts';
import { StoredEdition } from '../registry/index.ts';
import { compare } from './compare.ts';
import { passageTo } from './passage.ts';
import { Rescoring } from './rescoring.entity.ts';
import { runRescoring } from './run-rescoring.ts';

const BATCH = 40;
const GOING = { now: () => NOON, signal: new AbortController().signal, batch: BATCH };

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
/** An adaptation of the set that most assessments were answered under: of each benchmark the first criterion that counts is left. */
let profileId: string;

const rowsOf = <Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
  const [body] = await rowsOf<{ id: string }>(`select id from organisation where kind = 'region'`);
  administrator = await region.person({ id: body?.id ?? '' }, 'region-administrator');
  const [commonest] = await rowsOf<{ id: string; definition: Edition }>(
    `select id, definition from edition where id = (
       select edition_id from assessment group by edition_id order by count(*) desc limit 1)`,
  );
  const parentId = toGlobalId('Edition', commonest?.id ?? '');
  const { profile } = await change<{ profile: { id: string } }>(server, administrator, {
    name: 'createProfile',
    input: { parentId, name: 'Fewer questions', editionLabel: '1' },
    fields: 'profile { id }',
  });
  profileId = profile.id;
  const operations = (commonest?.definition.benchmarks ?? []).flatMap(({ id, criteria }) =>
    criteria
      .filter(({ score }) => score)
      .slice(1)
      .map((criterion) => ({ exclude: { target: `${id}/${criterion.id}` } })),
  );
  await change(server, administrator, {
    name: 'changeProfile',
    input: { profileId, expectedRevision: 1, operations },
    fields: 'profile { id }',
  });
}, 180_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(() => rowsOf('delete from rescoring'));

/** Asks for a comparison with the adaptation; the job is left to the test. */
async function begin(): Promise<string> {
  const { rescoring } = await change<{ rescoring: { id: string } }>(server, administrator, {
    name: 'startRescoring',
    input: { against: { profileId } },
    fields: 'rescoring { id }',
  });
  return idOf('Rescoring', rescoring.id);
}

/** The server with a scoring that does something of its own before each batch, by its number from 1. */
function servicesWith(before: (batch: number) => Promise<void> | void): Services {
  const { services } = server;
  let batches = 0;
  const evaluateMany: Services['scoring']['evaluateMany'] = async (many) => {
    batches += 1;
    await before(batches);
    return services.scoring.evaluateMany(many);
  };
  return { ...services, scoring: { ...services.scoring, evaluateMany } };
}

const run = (id: string, services: Services = server.services, options: Partial<typeof GOING> = {}) =>
  runRescoring(services, id, { ...GOING, ...options });
const stored = (id: string) => region.orm.em.fork().findOneOrFail(Rescoring, { id }, { populate: ['definition'] });
const rescored = (id: string) =>
  rowsOf<Record<string, unknown>>(
    `select institution_id, assessment_id, place, movement, achieved_before, applicable_before, achieved_after,
       applicable_after, unanswered, changes from rescored_assessment where rescoring_id = ? order by place`,
    [id],
  );

function asAnswer({ criterion, item, value, notApplicable }: StoredAnswer): Answer[] {
  if (typeof notApplicable === 'string') return [{ criterion, item, notApplicable }];
  return value ? [{ criterion, item, value }] : [];
}

const afterOf = ({ headline }: Evaluation) => ({
  achieved_after: headline?.achieved ?? null,
  applicable_after: headline?.applicable ?? null,
});

/** What every assessment comes to when it is carried over and scored by itself, as the kit says. */
async function oneByOne(to: Edition, hash: string): Promise<readonly Record<string, unknown>[]> {
  const em = region.orm.em.fork();
  const { registry, scoring } = server.services;
  const editions = new Map((await em.find(StoredEdition, {})).map((edition) => [edition.id, edition]));
  const assessments = await em.find(Assessment, {}, { orderBy: { institutionId: 'asc', id: 'asc' } });
  const rows: Record<string, unknown>[] = [];
  for (const { institutionId, id: assessmentId, editionId, facts: institution } of assessments) {
    const from = editions.get(editionId);
    const crosswalk = from && findCrosswalk(from.definition, to, registry.crosswalks);
    const passage = from && passageTo(to, from, registry.crosswalks);
    if (!crosswalk || !passage) continue;
    const key = { institutionId, assessmentId };
    const [evaluation, results, said] = await Promise.all([
      em.fork().findOneOrFail(StoredEvaluation, key),
      em.fork().find(BenchmarkResult, key),
      em.fork().find(StoredAnswer, key),
    ]);
    const answers = said.flatMap(asAnswer);
    const frozen = evaluation.evidence ?? null;
    const evidence = frozen
      ? []
      : await em.transactional((inner) => evidenceForScoring(inner, registry, institutionId));
    expect(evidenceWithin(to, keyedEvidence(from.definition, frozen ?? []))).toEqual([]);
    const { result } = await scoring.evaluate(
      { hash, definition: to },
      {
        answers: carryOver(crosswalk, from.definition, to, { answers, institution }).suggestions.flatMap(
          ({ criterion, item, answer }) => (answer ? [{ criterion, item, ...answer }] : []),
        ),
        evidence: evidenceWithin(to, evidence),
        institution,
        asOf: evaluation.asOf,
      },
    );
    const { achieved, applicable } = evaluation;
    const outcomes = Object.fromEntries(results.map(({ slot, outcome }) => [slot, outcome]));
    const compared = compare(
      { ...key, editionId, achieved, applicable, outcomes },
      { ...result, outcomes: result.benchmarks.map(({ outcome }) => outcome) },
      to,
      passage,
    );
    rows.push({
      institution_id: institutionId,
      assessment_id: assessmentId,
      place: rows.length,
      movement: compared.movement,
      achieved_before: achieved,
      applicable_before: applicable,
      ...afterOf(result),
      unanswered: result.items - result.answered,
      changes: compared.benchmarks.filter(({ before, after }) => before !== after),
    });
  }
  return rows;
}

describe('comparing results', () => {
  it('comes to what each comes to by itself', async () => {
    const id = await begin();
    await run(id);
    const { definition, hash, done, total, summary } = await stored(id);
    const expected = await oneByOne(definition, hash);
    expect(expected.length).toBeGreaterThan(3 * BATCH);
    expect(await rescored(id)).toEqual(expected);
    expect([done, total]).toEqual([expected.length, expected.length]);
    const moved = (movement: string) => expected.filter((row) => row['movement'] === movement).length;
    expect(summary).toMatchObject({
      gains: moved('gains'),
      loses: moved('loses'),
      same: moved('same'),
      unscorable: 0,
      unanswered: expected.reduce((sum, row) => sum + Number(row['unanswered']), 0),
    });
    expect(summary.gains).toBeGreaterThan(0);
    expect(summary.before.reduce((sum, count) => sum + count, 0)).toBe(expected.length);
    expect(summary.after.reduce((sum, count) => sum + count, 0)).toBe(expected.length);
  }, 60_000);

  it('leaves results, answers and receipts as they are', async () => {
    const sums = () =>
      Promise.all(
        ['evaluation', 'benchmark_result', 'answer', 'assessment'].map((table) =>
          rowsOf(`select count(*), md5(string_agg(t::text, '' order by t::text)) as sum from ${table} t`),
        ),
      );
    const before = await sums();
    await run(await begin());
    expect(await sums()).toEqual(before);
  });

  it('takes as many statements for a batch, whatever its size', async () => {
    const statements = async (batch: number) => {
      const id = await begin();
      const count = await region.countStatements(() => run(id, server.services, { batch }));
      const { total } = await stored(id);
      return { count, batches: Math.ceil(total / batch) };
    };
    const [small, middle, large] = [await statements(10), await statements(30), await statements(90)];
    const each = (one: typeof small, other: typeof small) => (one.count - other.count) / (one.batches - other.batches);
    expect(each(small, middle)).toBe(each(middle, large));
    expect(each(small, middle)).toBeGreaterThan(1);
  });
});

describe('a run that is cut short', () => {
  it('goes on at the batch where its server died, and comes to the same, once each', async () => {
    const undisturbed = await begin();
    await run(undisturbed);
    const [whole, { summary }] = [await rescored(undisturbed), await stored(undisturbed)];

    const id = await begin();
    let die!: (reason: Error) => void;
    const dead = new Promise<void>((_resolve, reject) => (die = reject));
    let third!: () => void;
    const reached = new Promise<void>((resolve) => (third = resolve));
    const first = run(
      id,
      servicesWith((batch) => {
        if (batch < 3) return;
        third();
        return dead;
      }),
    ).catch(() => undefined);
    await reached;
    const left = await rescored(id);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(whole.length);
    let batches = 0;
    await run(
      id,
      servicesWith((batch) => void (batches = batch)),
    );
    expect(await rescored(id)).toEqual(whole);
    expect((await stored(id)).summary).toEqual(summary);
    expect(batches).toBeLessThan(whole.length / BATCH + 1);
    // Whoever wakes up after that writes nothing any more, and spoils nothing.
    die(new Error('woken up too late'));
    await first;
    expect(await stored(id)).toMatchObject({ state: 'finished', summary });
  });

  it('is gone on with after a fault, which it names', async () => {
    const id = await begin();
    const failing = servicesWith((batch) => {
      if (batch === 2) throw new Error('planted');
    });
    await expect(run(id, failing)).rejects.toThrow('re-scoring failed; reference');
    const { state, failure, done } = await stored(id);
    expect([state, done]).toEqual(['failed', BATCH]);
    expect(failure).toMatch(/^Something went wrong here\. Quote [0-9a-f-]{36} when you ask for help\.$/);
    await run(id);
    expect(await stored(id)).toMatchObject({ state: 'finished', failure: null });
  });

  it('is handed on when its server is about to stop', async () => {
    const id = await begin();
    const stopping = new AbortController();
    const added: unknown[] = [];
    const services = servicesWith((batch) => {
      if (batch === 2) stopping.abort();
    });
    const jobs = { add: (...job: unknown[]) => Promise.resolve(void added.push(job)) };
    await run(id, { ...services, jobs }, { signal: stopping.signal });
    expect(added).toEqual([['rescoring', { rescoringId: id }]]);
    expect(await stored(id)).toMatchObject({ state: 'running', done: BATCH });
    await run(id);
    expect(await stored(id)).toMatchObject({ state: 'finished' });
  });
});

it('two servers that do one run write everything once', async () => {
  const id = await begin();
  await Promise.all([run(id), run(id)]);
  const { state, done, total } = await stored(id);
  expect([state, done]).toEqual(['finished', total]);
  expect((await rescored(id)).map(({ place }) => place)).toEqual(Array.from({ length: total }, (_, place) => place));
});

interface Shown {
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly title: string;
  readonly summary: {
    readonly gains: number;
    readonly loses: number;
    readonly same: number;
    readonly distribution: readonly { readonly before: number; readonly after: number }[];
    readonly benchmarks: readonly { readonly before: number; readonly after: number; gained: number; lost: number }[];
    readonly editions: readonly {
      readonly edition: { readonly id: string };
      readonly assessments: number;
      readonly questionsAdded: number;
      readonly questionsDropped: number;
    }[];
  };
}

const SHOWN = `id state done total title summary { gains loses same distribution { before after } benchmarks { before after gained lost }
  editions { edition { id } assessments questionsAdded questionsDropped } }`;

const shown = async (id: string): Promise<Shown> => {
  const { node } = await server.ask<{ node: Shown }>(
    administrator,
    `query ($id: ID!) { node(id: $id) { ... on Rescoring { ${SHOWN} } } }`,
    { id: toGlobalId('Rescoring', id) },
  );
  return node;
};

const cancel = (id: string) =>
  change<{ rescoring: Shown }>(server, administrator, {
    name: 'cancelRescoring',
    input: { rescoringId: toGlobalId('Rescoring', id) },
    fields: 'rescoring { id state done }',
  });

describe('through the API', () => {
  it('shows how far a run has come while it runs', async () => {
    const id = await begin();
    const seen: number[] = [];
    await run(
      id,
      servicesWith(async () => {
        const { state, done, total, summary } = await shown(id);
        expect([state, done <= total]).toEqual(['RUNNING', true]);
        expect(summary.gains + summary.loses + summary.same).toBe(done);
        seen.push(done);
      }),
    );
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen).size).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });

  it('is stopped, and keeps what was compared', async () => {
    const id = await begin();
    await run(
      id,
      servicesWith(async (batch) => {
        if (batch === 3) await cancel(id);
      }),
    );
    const { state, done } = await stored(id);
    expect(state).toBe('cancelled');
    expect(await rescored(id)).toHaveLength(done);
    expect(done).toBeLessThan((await stored(id)).total);
    // Nobody goes on with it, and stopping it again changes nothing.
    await run(id);
    expect((await cancel(id)).rescoring).toMatchObject({ state: 'CANCELLED', done });
    const events = await rowsOf(`select from domain_event where subject = ? and type = 'rescoring.cancelled'`, [id]);
    expect(events).toHaveLength(1);
  });

  it('sums up who gains and loses, and what is asked anew', async () => {
    const id = await begin();
    await run(id);
    const { summary, total, title } = await shown(id);
    const { definition } = await stored(id);
    const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
    expect(title).toBe('Fewer questions');
    expect(summary.gains + summary.loses + summary.same).toBe(total);
    expect(sum(summary.distribution.map(({ before }) => before))).toBe(total);
    for (const { before, after, gained, lost } of summary.benchmarks) expect(after - before).toBe(gained - lost);
    expect(sum(summary.editions.map(({ assessments }) => assessments))).toBe(total);
    const [{ edition } = expect.unreachable()] = summary.editions;
    const { definition: parent } = await region.orm.em
      .fork()
      .findOneOrFail(StoredEdition, { id: idOf('Edition', edition.id) });
    const removed = diff(parent, definition as Edition).filter(({ kind }) => kind === 'removed');
    expect(summary.editions[0]).toMatchObject({ questionsAdded: 0, questionsDropped: removed.length });
  });

  it('pages through those who gain, each once, and says how many there are', async () => {
    const id = await begin();
    await run(id);
    const gains = (await rescored(id)).filter(({ movement }) => movement === 'gains');
    const page = async (after: string | null): Promise<Page> => {
      const variables = { id: toGlobalId('Rescoring', id), after };
      const { node } = await server.ask<{ node: { assessments: Page } }>(administrator, PAGE, variables);
      return node.assessments;
    };
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const { edges, pageInfo, totalCount } = await page(cursor);
      expect(totalCount).toBe(gains.length);
      for (const { node } of edges) {
        expect(node.after.achieved).toBeGreaterThan(node.before.achieved);
        expect(node.changes.length).toBeGreaterThan(0);
        found.push(node.assessment.id);
      }
      cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (cursor !== null);
    expect(found).toEqual(
      gains.map((row) => toGlobalId('Assessment', String(row['institution_id']), String(row['assessment_id']))),
    );
  });

  it('says what is wrong with what is asked', async () => {
    const asked = async (input: object) =>
      (await attempt(server, administrator, { name: 'startRescoring', input })).code;
    const empty = await region.edition();
    expect(await asked({ against: { editionId: toGlobalId('Edition', empty.id) } })).toBe('unavailable');
    await begin();
    expect(await asked({ against: { profileId } })).toBe('busy');
  });
});

const PAGE = `query ($id: ID!, $after: String) { node(id: $id) { ... on Rescoring {
  assessments(movement: GAINS, first: 7, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { institution { name } assessment { id } before { achieved } after { achieved } changes { slot title before after } } }
  } } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: {
      readonly assessment: { readonly id: string };
      readonly before: { readonly achieved: number };
      readonly after: { readonly achieved: number };
      readonly changes: readonly object[];
    };
  }[];
}
