import { workerData } from 'node:worker_threads';
import {
  createRuleBook,
  prepare,
  type BenchmarkModule,
  type Carrier,
  type Crosswalk,
  type Edition,
  type EvidenceFact,
  type EvidenceType,
  type Failure,
  type Rule,
  type RuleBook,
  type Scorer,
} from '@waymark/kit';
import { importModule } from '../platform/import-module.ts';
import { failuresOf } from './failures.ts';
import { carrierOf, outlineOf, readInput } from './many-inputs.ts';
import { Post } from './post.ts';
import { evidenceSuspect, ruleSuspect, suspectsOf } from './suspects.ts';
import type { Answered, Broken, ManyAnswered, ManyTask, RawEvidence, Task } from './task.ts';

/** Most editions kept ready in one worker; the least recently prepared goes first. */
const MOST_SCORERS = 100;

/** Where the modules are: those that were found sound. */
export interface ScoringWorkerData {
  readonly sources: readonly string[];
  readonly root: string;
}

interface Loaded {
  readonly rules: RuleBook;
  readonly evidenceTypes: ReadonlyMap<string, EvidenceType>;
  readonly crosswalks: readonly Crosswalk[];
  /** Of each suspect, in the list that both sides have. */
  readonly places: ReadonlyMap<string, number>;
}

const loading = load(workerData as ScoringWorkerData);
// A thread gets work once its modules are there, so that nobody waits for them while other threads are free. If they
// cannot be loaded, its first work says why: a thread that cannot even start would be started again and again.
await loading.catch(() => undefined);
const editions = new Map<string, Edition>();
const scorers = new Map<string, Scorer>();
const carriers = new Map<string, Carrier>();
let post = new Post();

async function load({ sources, root }: ScoringWorkerData): Promise<Loaded> {
  const imported = await Promise.all(sources.map((source) => importModule(source, root)));
  const modules = imported as readonly BenchmarkModule[];
  return {
    rules: createRuleBook(modules),
    crosswalks: modules.flatMap(({ crosswalks }) => crosswalks),
    evidenceTypes: new Map(modules.flatMap((module) => module.evidenceTypes.map((type) => [type.id, type]))),
    places: new Map(suspectsOf(modules).map(({ name }, place) => [name, place])),
  };
}

/** Scores one assessment. Runs in a worker thread, which may be ended at any moment. */
export async function score({ hash, edition, input, barred, post: memory }: Task): Promise<Answered> {
  const loaded = await loading;
  post = new Post(memory);
  post.begin();
  if (edition) keep(editions, hash, edition);
  const known = editions.get(hash);
  if (!known) return { kind: 'unknown-edition' };
  const broken: Broken[] = [];
  const evidence = input.evidence.flatMap((item) => seen(item, { loaded, barred, broken }));
  const evaluated = { ...input, evidence };
  const result = scorerOf(hash, known, guarded(loaded, barred), barred).evaluate(evaluated);
  return { kind: 'scored', scored: { result, input: evaluated }, broken };
}

/** Scores many assessments, one after the other. As `score`, it may be ended at any moment: the post says in which. */
export async function scoreMany(task: ManyTask): Promise<ManyAnswered> {
  const loaded = await loading;
  const { hash, from, barred, inputs } = task;
  if (task.editions) {
    keep(editions, hash, task.editions.to);
    keep(editions, from, task.editions.from);
  }
  const [older, newer] = [editions.get(from), editions.get(hash)];
  if (!older || !newer) return { kind: 'unknown-edition' };
  const carrier = carrierFor(loaded, task, [older, newer]);
  post = new Post(task.post);
  let scorer: Scorer | null = null;
  const broken: Broken[] = [];
  const failures = new Map<string, Failure>();
  const outlines = inputs.map((input) => {
    post.begin();
    // Made ready within the first, because that runs code of modules as well.
    scorer ??= scorerOf(hash, newer, guarded(loaded, barred), barred);
    const read = readInput(input);
    const result = scorer.evaluate({
      answers: carrier ? carrier.answers(read) : read.answers,
      evidence: [...input.evidence.flatMap((item) => seen(item, { loaded, barred, broken })), ...input.seen],
      institution: read.institution,
      asOf: input.asOf,
    });
    for (const failure of failuresOf(result)) failures.set(JSON.stringify(failure), failure);
    return outlineOf(result);
  });
  return { kind: 'scored', outlines, broken, failures: [...failures.values()] };
}

/** How answers get from one edition to the other; null when they are there already. */
function carrierFor({ crosswalks }: Loaded, { hash, from }: ManyTask, [older, newer]: readonly [Edition, Edition]) {
  if (from === hash) return null;
  const key = `${from} ${hash}`;
  const ready = carriers.get(key) ?? carrierOf(crosswalks, older, newer);
  if (!carriers.has(key)) keep(carriers, key, ready);
  return ready;
}

function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_SCORERS && oldest !== undefined) kept.delete(oldest);
  kept.set(key, value);
}

function scorerOf(hash: string, edition: Edition, rules: RuleBook, barred: Task['barred']): Scorer {
  const key = `${hash} ${Object.keys(barred).join(' ')}`;
  const ready = scorers.get(key) ?? prepare(edition, rules);
  if (!scorers.has(key)) keep(scorers, key, ready);
  return ready;
}

/** The rules, each of which says when it runs; a barred one gives its reason instead. */
const guarded = ({ rules, places }: Loaded, barred: Task['barred']): RuleBook => ({
  ...rules,
  get(key) {
    const registered = rules.get(key);
    if (!registered) return undefined;
    const name = ruleSuspect(key);
    const reason = barred[name];
    const run = reason === undefined ? asIs : refusing(reason);
    return { ...registered, rule: watched(registered.rule, places.get(name) ?? 0, run) };
  },
});

type Run = <Result>(run: () => Result) => Result;

const asIs: Run = (run) => run();
const refusing =
  (reason: string): Run =>
  () => {
    throw new Error(reason);
  };

function watched(rule: Rule, place: number, run: Run): Rule {
  const score = rule.score as (input: unknown) => unknown;
  return {
    ...rule,
    args: { safeParse: (args: unknown) => post.during(place, () => run(() => rule.args.safeParse(args))) },
    score: (input: unknown) => post.during(place, () => run(() => score(input))),
  } as unknown as Rule;
}

interface Seeing {
  readonly loaded: Loaded;
  readonly barred: Task['barred'];
  readonly broken: Broken[];
}

/** What scoring may see of one piece of evidence; nothing when its type is not loaded, is barred, or fails. */
function seen({ payload, ...item }: RawEvidence, { loaded, barred, broken }: Seeing): readonly EvidenceFact[] {
  const id = item.type.split('@')[0] ?? '';
  const suspect = evidenceSuspect(id);
  const type = loaded.evidenceTypes.get(id);
  if (!type || barred[suspect] !== undefined) return [];
  try {
    // A copy as plain data: a type may hand out anything.
    const facts = post.during(loaded.places.get(suspect) ?? 0, () => structuredClone(type.facts(payload)));
    return [{ ...item, facts }];
  } catch (error) {
    broken.push({ suspect, message: error instanceof Error ? error.message : String(error) });
    return [];
  }
}
