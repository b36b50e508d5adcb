import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.mjs';
import { readFailures, readTotals } from './read-totals.mjs';

const bin = resolve(import.meta.dirname);

describe('an old Node', () => {
  it('gets one sentence', () => {
    const guard = readFileSync(join(bin, 'guard.cjs'), 'utf8');
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '8.17.0' });`;
    const result = (): string =>
      execFileSync(process.execPath, ['-e', pretend + guard], { cwd: bin, encoding: 'utf8', stdio: 'pipe' });
    expect(result).toThrow(
      /Waymark needs Node 20 or newer to install itself, and this is 8\.17\.0: install a newer Node from https:\/\/nodejs\.org, then run the command again\.\n$/,
    );
  });

  it('can read the file that says so', () => {
    expect(readFileSync(join(bin, 'guard.cjs'), 'utf8')).not.toMatch(
      /\b(const|let|import|async|await|class)\b|=>|`|\?\./,
    );
  });
});

describe('the totals', () => {
  const file = (name: string, status: string, ...statuses: string[]): unknown => ({
    name,
    status,
    assertionResults: statuses.map((each) => ({ status: each })),
  });

  it('count what passed, failed and was skipped', () => {
    const testResults = [
      file('/a.test.ts', 'failed', 'passed', 'failed'),
      file('/b.test.ts', 'passed', 'passed', 'skipped', 'todo'),
    ];
    expect(readTotals({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 2, journeys: 0 });
  });

  it('count a file that could not be loaded as one that failed', () => {
    expect(readTotals({ testResults: [file('/a.test.ts', 'failed')] })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('tell how many journeys ran, and skipped ones did not', () => {
    const testResults = [file('/w/client/e2e/main.test.ts', 'passed', 'passed', 'skipped')];
    expect(readTotals({ testResults }).journeys).toBe(1);
  });
});

describe('the failures', () => {
  it('are named with the file and the first line of why', () => {
    const testResults = [
      {
        name: '/w/server/src/a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          { status: 'failed', fullName: 'takes away', failureMessages: ['expected 1 to be 2\n    at line 3'] },
        ],
      },
      { name: '/w/client/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    expect(readFailures({ testResults }, '/w')).toEqual([
      'server/src/a.test.ts: takes away: expected 1 to be 2',
      'client/b.test.ts: no such module',
    ]);
  });
});

describe('a browser', () => {
  it('is found where systems put it', () => {
    expect(findBrowser({ PATH: '/x' }, (path: string) => path === '/usr/bin/chromium')).toBe('/usr/bin/chromium');
  });

  it('is found on the path', () => {
    expect(findBrowser({ PATH: '/opt/own' }, (path: string) => path === '/opt/own/google-chrome')).toBe(
      '/opt/own/google-chrome',
    );
  });

  it('is the one that is named, or none', () => {
    expect(findBrowser({ WAYMARK_CHROMIUM: '/gone' }, (path: string) => path !== '/gone')).toBeNull();
  });
});
