import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { examine } from './boundaries.ts';

const SOUND = {
  'tsconfig.base.json': '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true } }',
  'plugins/kit/src/index.ts': 'export const kit = 1;',
  'plugins/sdk/src/index.ts': `export { kit } from '../../kit/src/index.ts';`,
  'plugins/scoring/src/index.ts': `export { kit } from '../../kit/src/index.ts';`,
  'plugins/register/src/index.ts': `export { kit } from '../../sdk/src/index.ts';`,
  'benchmarks/one/src/index.ts': `export { kit } from '../../../plugins/scoring/src/index.ts';`,
  'benchmarks/two/src/index.ts': 'export const two = 2;',
  'server/src/composition.ts': `export { people } from './people/index.ts';`,
  'server/src/people/index.ts': `export { people } from './people.ts';`,
  'server/src/people/people.ts': `export const people = 1;`,
  'server/src/exports/index.ts': `export { people } from '../people/index.ts';`,
  'server/src/platform/clock.ts': 'export const clock = 1;',
  'server/node_modules/@mikro-orm/core/package.json': '{ "name": "@mikro-orm/core", "main": "index.js" }',
  'server/node_modules/@mikro-orm/core/index.js': 'exports.EntityManager = 1;',
  'server/package.json': '{ "name": "server", "dependencies": { "@mikro-orm/core": "7.2.1" } }',
  'client/src/main.ts': 'export const main = 1;',
};

const importing = (path: string): string => `import '${path}';\nexport const planted = 1;`;

function violationsWith(file: string, text: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-boundaries-'));
  try {
    for (const [path, content] of Object.entries({ ...SOUND, [file]: text })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return examine(folder, ['plugins', 'benchmarks', 'server', 'client']).violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('a sound tree breaks no rule', () => {
  expect(violationsWith('client/src/other.ts', importing('./main.ts'))).toEqual([]);
});

it.each([
  ['kit-imports-nothing-of-ours', 'plugins/kit/src/bad.ts', '../../sdk/src/index.ts'],
  ['kit-is-pure', 'plugins/kit/src/bad.ts', 'node:fs'],
  ['scoring-and-evidence-import-the-kit', 'plugins/scoring/src/bad.ts', '../../sdk/src/index.ts'],
  ['plugins-import-sdk-and-kit', 'plugins/register/src/bad.ts', '../../scoring/src/index.ts'],
  ['variants-import-no-variant', 'benchmarks/one/src/bad.ts', '../../two/src/index.ts'],
  ['variants-import-no-variant', 'benchmarks/one/src/bad.test.ts', '../../two/src/index.ts'],
  ['client-imports-nothing-of-ours', 'client/src/bad.ts', '../../plugins/kit/src/index.ts'],
  ['journeys-start-the-server-as-people-do', 'client/e2e/bad.test.ts', '../../server/src/composition.ts'],
  ['nothing-imports-the-server', 'plugins/register/src/bad.ts', '../../../server/src/people/index.ts'],
  ['core-imports-kit-and-sdk-only', 'server/src/people/bad.ts', '../../../benchmarks/one/src/index.ts'],
  ['core-imports-kit-and-sdk-only', 'server/src/composition.ts', '../../plugins/scoring/src/index.ts'],
  ['features-meet-at-their-index', 'server/src/exports/bad.ts', '../people/people.ts'],
  ['platform-knows-no-feature', 'server/src/platform/bad.ts', '../people/index.ts'],
  ['composition-is-imported-by-nobody', 'server/src/people/bad.ts', '../composition.ts'],
  ['resolvers-call-no-entity-manager', 'server/src/people/bad.resolver.ts', '@mikro-orm/core'],
  ['policies-touch-no-database', 'server/src/people/bad.policy.ts', '@mikro-orm/core'],
  ['tests-are-imported-by-nobody', 'client/src/bad.ts', './bad.test.ts'],
  ['nothing-unresolved', 'server/src/people/bad.ts', './gone.ts'],
])('%s is broken by %s importing %s', (rule, file, target) => {
  const planted = target.endsWith('.test.ts') ? { [join(dirname(file), target)]: 'export const test = 1;' } : {};
  Object.assign(SOUND, planted);
  expect(violationsWith(file, importing(target)).map((violation) => violation.split(':')[0])).toContain(rule);
});

it('no-circles is broken by two files that import each other', () => {
  Object.assign(SOUND, { 'client/src/there.ts': importing('./back.ts') });
  expect(violationsWith('client/src/back.ts', importing('./there.ts')).join()).toContain('no-circles');
});
