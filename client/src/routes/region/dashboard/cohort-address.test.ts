import { describe, expect, it } from 'vitest';
import { BY_NAME, nextSort, readCohortAddress, writeCohortAddress, type CohortAddress } from './cohort-address.ts';

const plain: CohortAddress = {
  round: '',
  text: '',
  localAuthorities: [],
  state: null,
  sort: BY_NAME,
  after: null,
  page: 1,
};

describe('the address of a dashboard', () => {
  it.each<{ name: string; search: string; address: CohortAddress }>([
    { name: 'nothing', search: '', address: plain },
    { name: 'a round', search: 'round=r1', address: { ...plain, round: 'r1' } },
    { name: 'words', search: 'q=hill', address: { ...plain, text: 'hill' } },
    { name: 'two authorities', search: 'la=841&la=390', address: { ...plain, localAuthorities: ['841', '390'] } },
    { name: 'a state', search: 'state=not-started', address: { ...plain, state: 'NOT_STARTED' } },
    {
      name: 'a column, best first',
      search: 'sort=-slot.3',
      address: { ...plain, sort: { by: 'BENCHMARK', slot: '3', direction: 'DESC' } },
    },
    {
      name: 'most achieved first',
      search: 'sort=-achieved',
      address: { ...plain, sort: { by: 'ACHIEVED', slot: null, direction: 'DESC' } },
    },
    { name: 'the second page', search: 'after=c50&page=2', address: { ...plain, after: 'c50', page: 2 } },
  ])('says $name both ways', ({ search, address }) => {
    expect(readCohortAddress(new URLSearchParams(search))).toEqual(address);
    expect(writeCohortAddress(address)).toBe(`?${search}`);
  });

  it.each([
    { name: 'an unknown state', search: 'state=asleep' },
    { name: 'an unknown order', search: 'sort=colour' },
    { name: 'a column without a name', search: 'sort=slot.' },
    { name: 'a page without a cursor', search: 'page=7' },
    { name: 'empty words', search: 'q=&la=&after=' },
  ])('leaves out $name', ({ search }) => {
    expect(readCohortAddress(new URLSearchParams(search))).toEqual(plain);
  });
});

describe('a press on a column', () => {
  const slot3 = { by: 'BENCHMARK', slot: '3' } as const;
  it.each([
    { name: 'puts the best first', now: BY_NAME, pressed: slot3, direction: 'DESC' },
    {
      name: 'turns the same column round',
      now: { ...slot3, direction: 'DESC' } as const,
      pressed: slot3,
      direction: 'ASC',
    },
    {
      name: 'starts again at another benchmark',
      now: { ...slot3, slot: '4', direction: 'ASC' } as const,
      pressed: slot3,
      direction: 'DESC',
    },
    {
      name: 'puts names from A',
      now: { ...slot3, direction: 'DESC' } as const,
      pressed: { by: 'NAME', slot: null } as const,
      direction: 'ASC',
    },
  ])('$name', ({ now, pressed, direction }) => {
    expect(nextSort(now, pressed)).toEqual({ ...pressed, direction });
  });
});
