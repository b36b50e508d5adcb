/**
 * Counts what Vitest's JSON report tells. A file that could not be loaded has no tests to fail, so it counts as one that
 * failed: otherwise a run that lost a whole file would report no failure.
 */
export function readTotals({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const journeys = testResults.filter(({ name }) => name.replaceAll('\\', '/').includes('/client/e2e/'));
  return {
    passed: count('passed'),
    failed: count('failed') + unloaded.length,
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
    journeys: journeys
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed' || status === 'failed').length,
  };
}
