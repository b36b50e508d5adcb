import { expect, it } from 'vitest';
import { BUDGET, faultsOf, filesOf, weigh, type Manifest } from './page-budget.ts';

const MANIFEST: Manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_react.js'], css: ['assets/index.css'] },
  '_react.js': { file: 'assets/react.js' },
  'src/page.tsx': { file: 'assets/page.js', imports: ['index.html', '_shared.js'], css: ['assets/page.css'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_react.js'], assets: ['assets/letters.woff2'] },
  'src/studio.tsx': { file: 'assets/studio.js' },
};
const each = (bytes: number) => () => bytes;

it('follows what a page cannot run without, each file once, and nothing that other pages load', () => {
  expect([...filesOf(MANIFEST, [])]).toEqual(['assets/index.js', 'assets/index.css', 'assets/react.js']);
  expect(weigh(filesOf(MANIFEST, ['src/page.tsx']), each(10))).toEqual({ script: 40, styles: 20, fonts: 10 });
});

it('says which module it was told of and cannot find', () => {
  expect(() => filesOf(MANIFEST, ['src/gone.tsx'])).toThrow('src/gone.tsx is no file of its own');
});

it('lets a page be as heavy as its budget, and not a byte heavier', () => {
  expect(faultsOf('home', BUDGET)).toEqual([]);
  expect(faultsOf('home', { ...BUDGET, script: BUDGET.script + 1 })).toEqual([
    'home: script of 170001 bytes; 170000 are allowed. Load later what is not needed at once.',
  ]);
  expect(faultsOf('home', { ...BUDGET, styles: BUDGET.styles + 1 })).toHaveLength(1);
});

it('finds a planted font and a planted studio', () => {
  const planted = { ...MANIFEST, 'index.html': { file: 'assets/index.js', imports: ['_shared.js', 'src/studio.tsx'] } };
  expect(faultsOf('home', weigh(filesOf(planted, []), each(50_000)))).toEqual([
    expect.stringContaining('script of 200000 bytes'),
    expect.stringContaining('fonts of 50000 bytes'),
  ]);
});
