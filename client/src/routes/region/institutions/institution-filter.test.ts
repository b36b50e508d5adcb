import { describe, expect, it } from 'vitest';
import { institutionFilter, readInstitutionSearch, writeInstitutionSearch } from './institution-filter.ts';

const nothing = { text: '', localAuthority: '', phase: '', status: '', after: null, page: 1 } as const;

describe('the address of the list', () => {
  it.each([
    { name: 'nothing', search: '', says: nothing },
    { name: 'words', search: 'q=ash+grove', says: { ...nothing, text: 'ash grove' } },
    {
      name: 'an authority and a phase',
      search: 'la=841&phase=Primary',
      says: { ...nothing, localAuthority: '841', phase: 'Primary' },
    },
    { name: 'a status', search: 'status=CLOSED', says: { ...nothing, status: 'CLOSED' } },
    { name: 'the third page', search: 'after=c&page=3', says: { ...nothing, after: 'c', page: 3 } },
  ])('says $name both ways', ({ search, says }) => {
    expect(readInstitutionSearch(new URLSearchParams(search))).toEqual(says);
    expect(writeInstitutionSearch(readInstitutionSearch(new URLSearchParams(search)))).toBe(`?${search}`);
  });

  it.each([
    { name: 'an unknown status', search: 'status=LOST' },
    { name: 'a page without a cursor', search: 'page=2' },
  ])('leaves out $name', ({ search }) => {
    expect(readInstitutionSearch(new URLSearchParams(search))).toEqual(nothing);
  });
});

it('the filter names only what was asked', () => {
  expect(institutionFilter(nothing)).toEqual({});
  expect(institutionFilter({ ...nothing, text: 'a', localAuthority: '1', phase: 'P', status: 'OPEN' })).toEqual({
    text: 'a',
    localAuthorities: ['1'],
    phases: ['P'],
    statuses: ['OPEN'],
  });
});
