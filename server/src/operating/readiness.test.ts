import { describe, expect, it } from 'vitest';
import { schemaReasons } from './look-at-database.ts';
import { createReadiness, REASONS, type Reason, type State } from './readiness.ts';

const finding = (...reasons: readonly Reason[]) => createReadiness({ look: () => Promise.resolve(reasons) });

describe('readiness', () => {
  it.each<[string, readonly Reason[]]>([
    ['ready', []],
    ['degraded', ['database-slow']],
    ['degraded', ['schema-newer']],
    ['degraded', ['queue-stopped']],
    ['unready', ['database-unreachable']],
    ['unready', ['schema-older']],
    ['unready', ['database-slow', 'schema-older', 'queue-stopped']],
  ])('is %s for %j', async (word, reasons) => {
    expect(await finding(...reasons).state()).toEqual({ word, reasons });
  });

  it('knows what follows from each reason', async () => {
    for (const reason of REASONS) expect((await finding(reason).state()).word).not.toBe('ready');
  });

  it('is draining at once, whatever a look finds that had begun before', async () => {
    let found: (reasons: readonly Reason[]) => void = () => undefined;
    const readiness = createReadiness({ look: () => new Promise((resolve) => (found = resolve)) });
    const asked = readiness.state();
    readiness.drain();
    found([]);
    expect(await asked).toMatchObject({ word: 'draining' });
    expect(await readiness.state()).toMatchObject({ word: 'draining' });
  });

  it('looks once for all who ask, and again only after a while', async () => {
    let looks = 0;
    const look = async (): Promise<readonly Reason[]> => ((looks += 1), []);
    const readiness = createReadiness({ look, maxAgeMs: 60_000 });
    await Promise.all([readiness.state(), readiness.state()]);
    await readiness.state();
    expect(looks).toBe(1);
    const impatient = createReadiness({ look, maxAgeMs: 0 });
    await impatient.state();
    await impatient.state();
    expect(looks).toBe(3);
  });

  it('tells of changes alone', async () => {
    const told: State['word'][] = [];
    const reasons: Reason[] = [];
    const readiness = createReadiness({
      look: () => Promise.resolve([...reasons]),
      changed: ({ word }) => void told.push(word),
      maxAgeMs: 0,
    });
    await readiness.state();
    reasons.push('database-slow');
    await readiness.state();
    await readiness.state();
    readiness.drain();
    expect(told).toEqual(['degraded', 'draining']);
  });
});

it('tells how tables stand to the code', () => {
  expect(schemaReasons(['1', '2'], ['1', '2'])).toEqual([]);
  expect(schemaReasons(['1'], ['1', '2'])).toEqual(['schema-older']);
  expect(schemaReasons(['1', '2', '3'], ['1', '2'])).toEqual(['schema-newer']);
  expect(schemaReasons(['1', '3'], ['1', '2'])).toEqual(['schema-older', 'schema-newer']);
});
