import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let leader: PersonActor;
let assessmentId: string;
/** Yes-no questions of the draft, with the revisions of their answers. */
let questions: readonly Question[];

interface Question {
  readonly criterion: string;
  readonly item: string;
  /** 0 when there is no answer. */
  readonly revision: number;
}

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
  const [draft] = await region.orm.em
    .fork()
    .execute<{ institution_id: string; id: string }[]>(
      `select institution_id, id from assessment where state = 'draft' order by id limit 1`,
    );
  leader = await region.person({ id: draft?.institution_id ?? '' }, 'careers-leader');
  assessmentId = toGlobalId('Assessment', draft?.institution_id ?? '', draft?.id ?? '');
  questions = await yesNoQuestions();
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface Asked {
  readonly key: string;
  readonly ask: { readonly type: string };
  readonly items: readonly { readonly key: string; readonly answer: { readonly revision: number } | null }[];
}

/** Questions of the draft that take a yes or no, with their first items. */
async function yesNoQuestions(): Promise<readonly Question[]> {
  const { node } = await server.ask<{
    node: { benchmarks: readonly { criteria: readonly Asked[] }[] };
  }>(
    leader,
    `query ($id: ID!) { node(id: $id) { ... on Assessment { benchmarks { criteria { key ask { type } items { key answer { revision } } } } } } }`,
    { id: assessmentId },
  );
  return node.benchmarks
    .flatMap(({ criteria }) => criteria)
    .filter(({ ask }) => ask.type === 'YES_NO')
    .flatMap(({ key, items }) =>
      items.slice(0, 1).map((item) => ({ criterion: key, item: item.key, revision: item.answer?.revision ?? 0 })),
    );
}

const SHOWN = `problems { message } conflict { revision }
  assessment { lastSavedAt progress { answered } headline { achieved } }
  benchmark { percent progress { answered } }
  criterion { finding { outcome } }
  item { answer { revision author value { display } } }`;

interface Shown {
  readonly problems: readonly object[];
  readonly conflict: { readonly revision: number } | null;
  readonly assessment: { readonly progress: { readonly answered: number } };
  readonly benchmark: { readonly percent: number };
  readonly criterion: { readonly finding: { readonly outcome: string } };
  readonly item: {
    readonly answer: { readonly revision: number; readonly value: { readonly display: string } | null } | null;
  } | null;
}

const SAVE = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { ${SHOWN} } }`;
/** What clears an answer, so that whatever is saved afterwards is a change. */
const clearing = ({ criterion, item, revision }: Question) => ({
  assessmentId,
  criterion,
  item,
  clear: true,
  expectedRevision: revision,
});
const inputFor = ({ criterion, item, revision }: Question, yes: boolean) => ({
  assessmentId,
  criterion,
  item,
  value: { yes },
  expectedRevision: revision,
});

/** A question of the draft that has no answer now. */
async function unanswered(index: number): Promise<Question> {
  const question = questions[index];
  if (!question) throw new Error(`the draft has only ${questions.length} of these questions`);
  if (question.revision === 0) return question;
  await server.ask(leader, SAVE, { input: clearing(question) });
  return { ...question, revision: question.revision + 1 };
}

it('shows each of two saves of one operation what it came to itself', async () => {
  const question = await unanswered(0);
  const { revision } = question;
  const { first, second } = await server.ask<{ first: Shown; second: Shown }>(
    leader,
    `mutation ($first: SaveAnswerInput!, $second: SaveAnswerInput!) {
       first: saveAnswer(input: $first) { ${SHOWN} } second: saveAnswer(input: $second) { ${SHOWN} } }`,
    { first: inputFor(question, true), second: inputFor({ ...question, revision: revision + 1 }, false) },
  );
  expect(first).toMatchObject({
    problems: [],
    criterion: { finding: { outcome: 'MET' } },
    item: { answer: { revision: revision + 1, author: leader.name, value: { display: 'Yes' } } },
  });
  expect(second).toMatchObject({
    problems: [],
    criterion: { finding: { outcome: 'NOT_MET' } },
    item: { answer: { revision: revision + 2, value: { display: 'No' } } },
  });
  expect(second.benchmark.percent).toBeLessThan(first.benchmark.percent);
});

it('shows what is stored, as whoever reads it next sees it', async () => {
  const question = await unanswered(1);
  const { saveAnswer } = await server.ask<{ saveAnswer: Shown }>(leader, SAVE, { input: inputFor(question, true) });
  const { problems, conflict, benchmark, criterion, item, assessment } = saveAnswer;
  expect({ problems, conflict }).toEqual({ problems: [], conflict: null });
  const { node } = await server.ask<{ node: object }>(
    leader,
    `query ($id: ID!) { node(id: $id) { ... on Assessment { lastSavedAt progress { answered } headline { achieved }
       benchmarks { percent progress { answered } criteria { key finding { outcome } items { key answer { revision author value { display } } } } } } } }`,
    { id: assessmentId },
  );
  const items = expect.arrayContaining([{ key: question.item, ...item }]) as object;
  const criteria = expect.arrayContaining([{ ...criterion, key: question.criterion, items }]) as object;
  expect(node).toEqual({
    ...assessment,
    benchmarks: expect.arrayContaining([{ ...benchmark, criteria }]) as object,
  });
});

it('says who was first, and changes nothing, when another revision was seen', async () => {
  const question = await unanswered(2);
  const { saveAnswer } = await server.ask<{ saveAnswer: Shown }>(leader, SAVE, {
    input: inputFor({ ...question, revision: question.revision + 5 }, false),
  });
  expect(saveAnswer.problems.length + (saveAnswer.conflict ? 1 : 0)).toBe(1);
  expect(saveAnswer.item?.answer?.value ?? null).toBeNull();
});

it('takes as many statements for an answer as for any other', async () => {
  const counts: number[] = [];
  for (const index of [3, 4, 5]) {
    const input = inputFor(await unanswered(index), true);
    counts.push(await region.countStatements(() => server.ask(leader, SAVE, { input })));
  }
  expect(new Set(counts).size).toBe(1);
  // Begin, lock, round, answers, evidence, answer, event, evaluation, commit; then what older answers say.
  expect(counts[0]).toBeLessThanOrEqual(14);
});
