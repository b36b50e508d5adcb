import type { BenchmarkFinding, Failure, Headline } from '../evaluation.ts';
import { messageOf, type Compiled } from './compile-call.ts';

/** Sums a set up, or says why its rule could not. */
export function scoreHeadline(
  call: Compiled<'headline'>,
  benchmarks: readonly BenchmarkFinding[],
): { readonly headline: Headline | null; readonly failure?: Failure } {
  if (call.failure !== undefined) return { headline: null, failure: call.failure };
  try {
    const { achieved, applicable } = call.rule.score({ benchmarks, args: call.args });
    if (isCount(achieved) && isCount(applicable) && achieved <= applicable)
      return { headline: { achieved, applicable } };
    return {
      headline: null,
      failure: {
        module: call.module,
        message: `It returned ${String(achieved)} of ${String(applicable)}: whole numbers are right, the first no greater than the second.`,
      },
    };
  } catch (error) {
    return { headline: null, failure: { module: call.module, message: messageOf(error) } };
  }
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
