import { fileURLToPath } from 'node:url';
import { createRuleBook, prepare, type Answer } from '@waymark/kit';
import { beginSchools, type BegunSchool, type HttpApi } from '../../testing/http-api.ts';
import { module as large } from '../../testing/planted-modules/large/index.ts';
import { percentile } from '../ledger/percentile.ts';
import type { TortureTest } from '../torture-test.ts';
import { SETTINGS } from '../world/template.ts';

const LARGE = fileURLToPath(new URL('../../testing/planted-modules/large/', import.meta.url));
const EVALUATED_WITHIN_MS = 200;
const LISTED_WITHIN_MS = 300;
const MOST_BYTES = 1_000_000;
const TURNS = 30;
const ITEMS = 10;

/** What the task list of the client asks for: one line for each benchmark. */
const TASKS = `query ($id: ID!) { node(id: $id) { ... on Assessment {
  benchmarks { slot outcome percent progress { answered items } } } } }`;
/** One page of questions. */
const QUESTIONS = `query ($id: ID!, $slot: String!) { node(id: $id) { ... on Assessment { benchmark(slot: $slot) {
  criteria { key finding { outcome } items { key answer { revision } } } } } } }`;

/** R24: a set as large as nobody has is still usable. */
export const largeSet: TortureTest = {
  name: 'R24',
  title: 'very large set',
  async run(bench) {
    const { findings } = bench;
    bench.within('evaluating all answers in ms', evaluating(), EVALUATED_WITHIN_MS);
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server({ WAYMARK_MODULES: `${SETTINGS['WAYMARK_MODULES']},${LARGE}` });
    const api = world.api(server);
    const [school] = await beginSchools(api, { region: world.region, setId: 'planted-large', schools: 1 });
    if (!school) throw new Error('no school began');
    // As SQL, because 5,000 saves by the API measure something else.
    await world.database.query(
      `insert into answer select a.institution_id, a.id, 'b' || b || '/c' || c, 'k' || k, '{"kind":"number","number":1}', null, 1,
         gen_random_uuid(), 'Planted', now()
       from assessment a join edition e on e.id = a.edition_id, generate_series(1, 10) b, generate_series(1, 50) c, generate_series(1, ${ITEMS}) k
       where e.set_id = 'planted-large' and not (b = 1 and c = 1 and k = 1)`,
    );
    const saved = await timed(() => save(api, school));
    findings.figure('saving one answer of 5,000 in ms', Math.round(saved));
    const lists = await measure(api, school, TASKS);
    bench.within('p99 of the task list in ms', lists.p99, LISTED_WITHIN_MS);
    const page = await measure(api, school, QUESTIONS);
    findings.figure('p99 of a page of 50 questions with 500 items in ms', Math.round(page.p99));
    const bytes = Math.max(lists.bytes, page.bytes);
    findings.figure('largest answer in bytes', bytes);
    findings.expect(bytes <= MOST_BYTES, `an answer has ${bytes} bytes`);
    return '500 criteria of 10 items, all of 5,000 answered: a set may have no more items, so 20,000 are refused before anything is stored';
  },
};

const UNKNOWN = {
  kind: null,
  phase: null,
  lowAge: null,
  highAge: null,
  sixthForm: null,
  special: null,
  yearGroups: null,
};

function evaluating(): number {
  const [set] = large.sets;
  if (!set) throw new Error('the planted module has no set');
  const scorer = prepare(set.edition, createRuleBook([large]));
  const answers = set.edition.benchmarks.flatMap(({ id, criteria }) =>
    criteria.flatMap((criterion) =>
      Array.from({ length: ITEMS }, (_, item): Answer => ({
        criterion: `${id}/${criterion.id}`,
        item: `k${item + 1}`,
        value: { kind: 'number', number: item },
      })),
    ),
  );
  const input = { answers, evidence: [], institution: UNKNOWN, asOf: '2026-11-26' };
  scorer.evaluate(input);
  const begun = performance.now();
  scorer.evaluate(input);
  return performance.now() - begun;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function save(api: HttpApi, { cookie, assessmentId }: BegunSchool): Promise<unknown> {
  return api.change(cookie, 'saveAnswer', {
    input: { assessmentId, criterion: 'b1/c1', item: 'k1', value: { number: 1 }, expectedRevision: 0 },
    fields: 'item { answer { revision } }',
  });
}

async function measure(
  api: HttpApi,
  { cookie, assessmentId }: BegunSchool,
  query: string,
): Promise<{ readonly p99: number; readonly bytes: number }> {
  const waits: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const begun = performance.now();
    const data = await api.ask(cookie, query, {
      id: assessmentId,
      ...(query.includes('$slot') && { slot: String((turn % 10) + 1) }),
    });
    waits.push(performance.now() - begun);
    bytes = Math.max(bytes, JSON.stringify(data).length);
  }
  return { p99: percentile(waits, 0.99), bytes };
}
