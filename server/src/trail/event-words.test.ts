import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EVENT_WORDS, kindOf, sentenceOf } from './event-words.ts';

const source = fileURLToPath(new URL('../..', import.meta.url));
const docs = readFileSync(new URL('../../../docs/events.md', import.meta.url), 'utf8');

/** A type of event as it stands in the code: `thing.happened`, or what of it comes before a `${…}`. Paths of a payload look alike. */
const TYPE = /['`]((?!payload\.)[a-z-]+\.)([a-z-]+)?(?=['`]|\$\{)/g;

/** What is told the type by who calls it, and is looked at there. */
const RECORDS_FOR_OTHERS = /function (?:record\w+|seedEvents|changeMembership)\b/;

/** Types that are recorded anywhere, with the file that does. */
async function recordedTypes(): Promise<readonly { readonly file: string; readonly type: string }[]> {
  const found: { file: string; type: string }[] = [];
  for await (const file of glob('{src,cli}/**/*.ts', { cwd: source })) {
    const text = readFileSync(`${source}/${file}`, 'utf8').replaceAll(/\/\*\*.*?\*\//gs, '');
    if (
      file.endsWith('.test.ts') ||
      file.startsWith('src/ledger/') ||
      !/\b(?:record[A-Z]?\w*|writeEvent)\(|(?<![#.])\bnote\(/.test(text)
    )
      continue;
    const types = [...text.matchAll(TYPE)];
    // Nobody shall hide a type behind a name that this does not see.
    if (types.length === 0 && !RECORDS_FOR_OTHERS.test(text))
      throw new Error(`${file} records events, and their types are not to be found in it`);
    for (const [, thing = '', happened = ''] of types) found.push({ file, type: `${thing}${happened}` });
  }
  return found;
}

describe('every type of event that is recorded', () => {
  it('has words', async () => {
    const recorded = await recordedTypes();
    expect(new Set(recorded.map(({ file }) => file)).size).toBeGreaterThan(12);
    const known = Object.keys(EVENT_WORDS);
    const wordless = recorded.filter(
      ({ type }) => !(type.endsWith('.') ? known.some((each) => each.startsWith(type)) : known.includes(type)),
    );
    expect(wordless).toEqual([]);
  });

  it('is recorded somewhere: no words are left over', async () => {
    const recorded = (await recordedTypes()).map(({ type }) => type);
    const unused = Object.keys(EVENT_WORDS).filter(
      (type) => !recorded.some((each) => (each.endsWith('.') ? type.startsWith(each) : type === each)),
    );
    expect(unused).toEqual([]);
  });

  it('is listed once in docs/events.md, with its kind and its words', () => {
    const rows = Object.keys(EVENT_WORDS)
      .toSorted()
      .map((type) => `${type} | ${kindOf(type)} | ${sentenceOf(type, {})}`);
    const listed = [...docs.matchAll(/^\| `([a-z.-]+)` +\| (\S+) +\| (.*?) +\|$/gm)].map(
      ([, type, kind, words]) => `${type} | ${kind} | ${words}`,
    );
    expect(listed).toEqual(rows);
  });
});

describe('the words of an event', () => {
  it.each([
    {
      type: 'assessment.submitted',
      data: { achieved: 5 },
      says: 'Submitted an assessment, with 5 benchmarks achieved.',
    },
    { type: 'assessment.submitted', data: { achieved: null }, says: 'Submitted an assessment.' },
    { type: 'member.added', data: { role: 'careers-leader' }, says: 'Added a person as careers leader.' },
    {
      type: 'grant.created',
      data: { level: 'criterion', endsOn: '2027-09-30' },
      says: 'Shared results with a partner, down to each criterion, until 30 September 2027.',
    },
    { type: 'profile.changed', data: { operations: 1 }, says: 'Changed an adapted set, which has 1 change now.' },
    {
      type: 'register-import.finished',
      data: { added: 3, updated: 2, rejected: 1 },
      says: 'Finished importing a register: 3 added, 2 changed, 1 rejected.',
    },
    { type: 'constructor', data: null, says: 'Did something that this version has no words for (constructor).' },
    { type: 'member.added', data: ['role'], says: 'Added a person.' },
  ])('of $type with $data: $says', ({ type, data, says }) => {
    expect(sentenceOf(type, data)).toBe(says);
  });
});
