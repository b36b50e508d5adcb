import { Bench, NotRun, type Size, type TortureTest } from './torture-test.ts';
import { makeTemplate, type Template } from './world/template.ts';

/** What came of one test. */
export interface Result {
  readonly name: string;
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'pending' | 'not run';
  /** What was done, or why nothing was. */
  readonly did: string;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Who hears of it. */
interface Listening {
  /** Of each test that is over. */
  readonly told?: (result: Result) => void;
  /** Of how far a long test has come. */
  readonly tell?: (line: string) => void;
}

/** Runs tests one after the other, each on data of its own. */
export async function runTests(
  tests: readonly TortureTest[],
  size: Size,
  { told = () => undefined, tell }: Listening = {},
): Promise<readonly Result[]> {
  let template: Promise<Template> | null = null;
  const results: Result[] = [];
  try {
    for (const test of tests) {
      const result = await runTest(test, new Bench(size, () => (template ??= makeTemplate()), tell));
      results.push(result);
      told(result);
    }
  } finally {
    await (template as Promise<Template> | null)?.then(
      (made) => made.remove(),
      // Every test that needed it has said so.
      () => undefined,
    );
  }
  return results;
}

/** Runs one test and puts away what it made. */
export async function runTest({ name, title, pending, run }: TortureTest, bench: Bench): Promise<Result> {
  const begun = performance.now();
  const { figures, faults } = bench.findings;
  const result = (state: Result['state'], did: string): Result => ({
    name,
    title,
    state,
    did,
    figures,
    faults,
    seconds: Math.round((performance.now() - begun) / 1_000),
  });
  if (!run) return result('pending', pending ?? '');
  try {
    const did = await run(bench);
    return result(faults.length === 0 ? 'passed' : 'failed', did);
  } catch (error) {
    if (error instanceof NotRun) return result('not run', error.message);
    bench.findings.fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return result('failed', 'could not be done to its end');
  } finally {
    await bench.close();
  }
}
