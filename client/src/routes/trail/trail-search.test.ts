import { describe, expect, it } from 'vitest';
import { isNarrowed, readTrailSearch, trailFilter, writeTrailSearch } from './trail-search.ts';

const read = (address: string) => readTrailSearch(new URLSearchParams(address));

describe('the address of a list of activity', () => {
  it('says again what was chosen', () => {
    const address = '?kind=PEOPLE&who=w&from=2026-10-01&to=2026-10-31&subject=s&after=c&page=3';
    expect(writeTrailSearch(read(address))).toBe(address);
    expect(trailFilter(read(address))).toEqual({
      kinds: ['PEOPLE'],
      actor: 'w',
      from: '2026-10-01',
      to: '2026-10-31',
      subject: 's',
    });
  });

  it.each([
    { name: 'nothing', address: '' },
    { name: 'a kind that is none', address: '?kind=SECRETS' },
    { name: 'days that are none', address: '?from=soon&to=2026-13-45' },
    { name: 'a page without a cursor', address: '?page=7' },
  ])('leaves out $name', ({ address }) => {
    expect(isNarrowed(read(address))).toBe(false);
    expect(read(address).page).toBe(1);
  });

  it('does not ask for days that end before they begin', () => {
    expect(trailFilter(read('?from=2026-10-02&to=2026-10-01'))).toEqual({ from: '2026-10-02' });
  });
});
