import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { missing, type Things } from './things.ts';
import { kindsOf, shapeOf, slipsIn } from './walk.ts';

const uuid = randomUUID();
const things = { institution: toGlobalId('Institution', uuid), urn: '910001', word: 'Quillwort' } as Things;
const refused = (message: string, code = 'NOT_FOUND') => ({ data: null, errors: [{ message, extensions: { code } }] });

describe('two answers', () => {
  const alike = (one: object, other: object): boolean => shapeOf(one, things) === shapeOf(other, missing(things));

  it('are alike when ids, what was asked for and cursors are all that differs', () => {
    const answer = (id: string, cursor: string) => ({ data: { id, cursor, raw: randomUUID() } });
    expect(
      alike(answer(toGlobalId('Grant', randomUUID()), 'MDox'), answer(toGlobalId('Grant', randomUUID()), 'MTox')),
    ).toBe(true);
    expect(alike(refused(`no ${things.institution}`), refused(`no ${things.institution}`))).toBe(false);
  });

  it.each([
    { what: 'code', other: refused('There is none.', 'FORBIDDEN') },
    { what: 'sentence', other: refused('There is one, and it is not yours.') },
    { what: 'data', other: { ...refused('There is none.'), data: {} } },
    { what: 'number of errors', other: { data: null, errors: [] } },
  ])('are not alike when the $what differs', ({ other }) => {
    expect(alike(refused('There is none.'), refused('There is none.'))).toBe(true);
    expect(alike(refused('There is none.'), other)).toBe(false);
  });
});

describe('a slip', () => {
  it.each([
    { what: 'a word', text: 'You may not share the results of Quillwort School.' },
    { what: 'an id', text: things.institution },
    { what: 'a uuid within', text: `row ${uuid}` },
    { what: 'a number', text: '910001' },
  ])('is $what of theirs', ({ text }) => {
    expect(slipsIn(refused(text), [things.word], things, {})).not.toEqual([]);
  });

  it('is not what was sent', () => {
    const said = refused(`"${things.institution}" is not the id of a Round.`);
    expect(slipsIn(said, [things.word], { institution: things.institution }, { id: things.institution })).toEqual([]);
  });
});

it('knows what a call asks for', () => {
  expect(kindsOf(({ institution, urn }) => ({ institution, urn }), things)).toEqual(['institution', 'urn']);
});
