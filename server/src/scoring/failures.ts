import type { Evaluation, Failure } from '@waymark/kit';

/** Everything that could not be scored in an evaluation, and why. */
export function failuresOf({ failure, benchmarks }: Evaluation): readonly Failure[] {
  const steps = benchmarks
    .flatMap(({ criteria }) => criteria.filter(({ outcome }) => outcome === 'unscorable'))
    .flatMap((finding) => finding.steps);
  return [
    ...(failure ? [failure] : []),
    ...benchmarks.flatMap((benchmark) => (benchmark.failure ? [benchmark.failure] : [])),
    ...steps.flatMap((step) => (step.kind === 'failure' ? [{ module: step.module, message: step.message }] : [])),
  ];
}
