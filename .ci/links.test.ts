import { expect, it } from 'vitest';
import { brokenLinks } from './links.ts';

const files: Readonly<Record<string, string>> = {
  'docs/there.md': '# Found it, here\n## Found it, here\n<a id="by-hand"></a>\n',
  'docs/picture.png': '',
};
const read = (path: string): string | null => files[path] ?? null;

it.each([
  ['a file that is gone', '[a](gone.md)', 'docs/a.md: gone.md leads nowhere'],
  ['a picture that is gone', '<img src="gone.png">', 'docs/a.md: gone.png leads nowhere'],
  ['a defined link that is gone', '[a]: gone.md', 'docs/a.md: gone.md leads nowhere'],
  ['a heading that is gone', '[a](there.md#gone)', 'docs/a.md: docs/there.md has no heading #gone'],
])('finds %s', (_what, text, sentence) => {
  expect(brokenLinks('docs/a.md', text, read)).toEqual([sentence]);
});

it.each([
  ['a file that is there', '[a](there.md)'],
  ['a heading that is there', '[a](there.md#found-it-here)'],
  ['the second heading of a name', '[a](there.md#found-it-here-1)'],
  ['an anchor', '[a](there.md#by-hand)'],
  ['a picture that is there', '![a](picture.png)'],
  ['an address elsewhere', '[a](https://example.org/gone)'],
  ['an example in code', '`[a](gone.md)`\n```md\n[a](gone.md)\n```'],
])('accepts %s', (_what, text) => {
  expect(brokenLinks('docs/a.md', text, read)).toEqual([]);
});
