import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { TestRegion } from '../../testing/region.ts';
import { measureOperations } from '../graphql/measure-operations.ts';
import { ROOM, turnsOf } from '../http/admission.ts';
import { createMetrics } from './metrics.ts';
import { createReadiness } from './readiness.ts';
import { watchGauges } from './watch-gauges.ts';

const PAGE = readFileSync(resolve(import.meta.dirname, '..', '..', '..', 'docs', 'operations.md'), 'utf8');

/** Names in the first column of a table. */
const documentedIn = (page: string): readonly string[] =>
  [...page.matchAll(/^\| `((?:waymark|nodejs|process)_\w+)/gm)].flatMap(([, name]) => name ?? []);

/** What the page and the server do not agree on. Figures of the process come with a library, and need not all be listed. */
function disagreements(page: string, names: readonly string[]): readonly string[] {
  const documented = documentedIn(page);
  const twice = documented.filter((name, index) => documented.indexOf(name) !== index);
  return [
    ...names
      .filter((name) => name.startsWith('waymark_') && !documented.includes(name))
      .map((name) => `unlisted: ${name}`),
    ...documented.filter((name) => !names.includes(name)).map((name) => `not there: ${name}`),
    ...twice.map((name) => `listed twice: ${name}`),
  ];
}

let region: TestRegion;
const metrics = createMetrics();
beforeAll(async () => {
  region = await TestRegion.start();
  const { orm, ledger } = region.services;
  await watchGauges(metrics, {
    services: {
      ledger,
      scoring: { waiting: 3, threads: 1, health: { struck: 2 } },
      changes: { watching: 4, connected: true },
    } as never,
    readiness: createReadiness({ look: () => Promise.resolve(['database-slow']) }),
    turns: turnsOf(ROOM),
    pools: { requests: orm, background: orm },
    queue: { waiting: () => Promise.resolve([{ kind: 'export', count: 5, oldest: 61.5 }]) },
    version: '1.2.3',
  });
});
afterAll(() => region.stop());

describe('the figures', () => {
  it('are those that docs/operations.md lists', () => {
    const names = metrics.registry.getMetricsAsArray().map(({ name }) => name);
    expect(disagreements(PAGE, names)).toEqual([]);
    expect(documentedIn(PAGE).length).toBeGreaterThan(25);
  });

  it('would be missed when one of them was left out, invented, or listed twice', () => {
    const page = '| `waymark_a` | |\n| `waymark_b` | |\n| `waymark_b` | |';
    expect(disagreements(page, ['waymark_b', 'waymark_c', 'nodejs_d'])).toEqual([
      'unlisted: waymark_c',
      'not there: waymark_a',
      'listed twice: waymark_b',
    ]);
  });

  it('tell what is there', async () => {
    const told = await metrics.registry.metrics();
    for (const line of [
      'waymark_build_info{version="1.2.3",node="',
      'waymark_readiness{state="degraded"} 1',
      'waymark_readiness{state="ready"} 0',
      'waymark_readiness_reason{reason="database-slow"} 1',
      'waymark_pool_size{pool="requests"} 12',
      'waymark_jobs_waiting{kind="export"} 5',
      'waymark_jobs_oldest_seconds{kind="export"} 61.5',
      'waymark_scoring_strikes 2',
      'waymark_subscriptions_open 4',
    ])
      expect(told).toContain(line);
  });
});

describe('operations', () => {
  it('are told apart by names of ours alone, and counted with what they were refused for', async () => {
    const measured = createMetrics();
    const api = await TestApi.start(region, {
      metrics: measured,
      measure: measureOperations(measured, new Set(['Ours'])),
    });
    await api.ask('query Ours { viewer { demo } }');
    await api.ask('query Theirs { viewer { demo } }');
    await api.ask('query Ours { nothing }');
    await api.app.inject({
      method: 'PUT',
      url: '/graphql',
      payload: '{}',
      headers: { 'content-type': 'application/json' },
    });
    await api.stop();
    const told = await measured.registry.metrics();
    expect(told).toContain('waymark_graphql_operation_seconds_count{kind="query",operation="Ours"} 1');
    expect(told).toContain('waymark_graphql_operation_seconds_count{kind="query",operation="other"} 1');
    expect(told).not.toContain('Theirs');
    expect(told).toContain('waymark_graphql_operations_total{kind="query",outcome="ok"} 2');
    expect(told).toContain('waymark_refusals_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(told).toContain('waymark_refusals_total{code="BAD_REQUEST"} 1');
    expect(told).toContain('waymark_http_request_seconds_count{route="/graphql",status="405"} 1');
  });
});
