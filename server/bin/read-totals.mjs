import { relative } from 'node:path';

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

/**
 * Names each test that failed with the first line of why, so that a long log's end says what to look at.
 *
 * @returns lines such as `client/e2e/account-journey.test.ts: signs in: expected 1 to be 2`
 */
export function readFailures({ testResults }, root) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).replaceAll('\\', '/');
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0])}`);
  });
}

function firstLine(message) {
  return (message ?? '').split('\n', 1)[0].slice(0, 300);
}
