import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { config } from '../../../waymark.config.ts';
import { createRegistry } from './create-registry.ts';
import { loadModules } from './load-modules.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const reports = await loadModules(config.modules, root);
const { shipped, crosswalks } = createRegistry(reports);
const modules = reports.flatMap(({ module }) => (module ? [module] : []));

describe('the configured modules, all together', () => {
  it.each(reports)('$source keeps the contract beside the others', ({ problems, module }) => {
    expect(problems).toEqual([]);
    expect(module).not.toBeNull();
  });

  it.each(modules.flatMap(({ id, readings }) => readings.map((reading) => ({ id, reading }))))(
    'the reading $reading.set/$reading.edition is laid over $reading.of',
    ({ id, reading }) => {
      const laid = shipped.get(`${reading.set}/${reading.edition}`);
      expect(laid).toMatchObject({ moduleId: id, edition: { parent: { id: reading.of } } });
    },
  );

  it('name no edition that none of them brings', () => {
    const named = [
      ...modules.flatMap(({ readings }) => readings.map(({ of }) => of)),
      ...crosswalks.flatMap(({ from, to }) => [from, to]),
    ];
    expect(named.filter((edition) => !shipped.has(edition))).toEqual([]);
  });
});
