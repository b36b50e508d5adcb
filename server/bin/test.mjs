import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './find-browser.mjs';
import { buildMissing, installMissing } from './prepare.mjs';
import { environment, INTERRUPTED, pinnedNode, root, run } from './processes.mjs';
import { readFailures, readTotals } from './read-totals.mjs';

/**
 * Runs every test, the journeys in a real browser included, and ends with what passed and what failed.
 *
 * @param args passed on to Vitest: names of files to run only those, `--project kit` and so on
 */
export async function test(args) {
  await installMissing();
  await buildMissing();
  const browser = findBrowser(process.env);
  const report = mkdtempSync(join(tmpdir(), 'waymark-tests-'));
  const file = join(report, 'report.json');
  const code = await run(
    pinnedNode,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...(browser === null ? ['--project=!journeys'] : []),
      ...args,
    ],
    { env: { ...environment, ...(browser === null ? {} : { WAYMARK_CHROMIUM: browser }) } },
  );
  const totals = code === INTERRUPTED ? null : totalsIn(file);
  rmSync(report, { recursive: true, force: true });
  if (totals === null) process.exit(code === 0 ? 1 : code);
  process.exit(conclude({ code, totals, browser, everything: args.length === 0 }));
}

function totalsIn(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return { ...readTotals(report), failures: readFailures(report, root) };
  } catch (error) {
    console.error(`The tests left no report (${error.message}).`);
    return null;
  }
}

/** Says how it went and what failed, the totals alone on the last line, and gives the exit code: nothing run is nothing proved. */
function conclude({ code, totals, browser, everything }) {
  const faults = [
    ...(totals.passed + totals.failed === 0 ? ['No test ran.'] : []),
    ...(everything && browser !== null && totals.journeys === 0
      ? ['No journey ran, although there is a browser.']
      : []),
    ...(browser === null && process.env.WAYMARK_SKIP_JOURNEYS !== '1'
      ? ['They count as failed unless WAYMARK_SKIP_JOURNEYS=1.']
      : []),
  ];
  if (browser === null) console.log(`\nThe browser journeys were NOT RUN: ${HOW_TO_GET_A_BROWSER}`);
  for (const line of [...faults, ...totals.failures]) console.log(line);
  const skipped = totals.skipped === 0 ? '' : `, ${totals.skipped} skipped`;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
  return code === 0 && faults.length > 0 ? 1 : code;
}
