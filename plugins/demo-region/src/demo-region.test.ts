import { describe, expect, it } from 'vitest';
import { plugin } from './index.ts';

/** The same numbers each time. */
function counter(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const create = () => plugin.demoRegions[0]?.create({ today: '2026-11-24', random: counter() });

describe('the invented region', () => {
  it('has 70 primary schools, 12 secondary schools and 4 colleges', () => {
    expect(create()?.programmes.map(({ institutions }) => institutions.length)).toEqual([70, 12, 4]);
  });

  it('is the same every time', () => {
    expect(create()).toEqual(create());
  });

  it('spreads over the seven local authorities', () => {
    const codes = create()?.programmes[0]?.institutions.map(({ register }) => register.localAuthorityCode);
    expect(new Set(codes).size).toBe(7);
  });

  it('names each institution, person and number once', () => {
    const institutions = create()?.programmes.flatMap((programme) => programme.institutions) ?? [];
    const numbers = institutions.map(({ register }) => register.urn ?? register.ukprn);
    const emails = institutions.flatMap(({ people }) => people.map(({ email }) => email));
    expect([new Set(numbers).size, new Set(institutions.map(({ register }) => register.name)).size]).toEqual([86, 86]);
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('features one person for each role, at one school that shares with the partner', () => {
    const { people = [], partners = [], programmes = [] } = create() ?? {};
    const schools = programmes.flatMap(({ institutions }) => institutions);
    const [school, ...others] = schools.filter((each) => each.people.some(({ featured }) => featured));
    const everybody = [...people, ...partners.flatMap((partner) => partner.people), ...(school?.people ?? [])];
    expect(others).toEqual([]);
    expect(everybody.filter(({ featured }) => featured).map(({ role }) => role)).toEqual([
      'region-administrator',
      'facilitator',
      'partner',
      'careers-leader',
      'contributor',
      'headteacher',
      'governor',
    ]);
    expect(new Set(everybody.flatMap(({ name }) => name.split(' '))).size).toBe(2 * everybody.length);
    expect(partners[0]?.sharedBy).toContain(school?.register.urn);
  });

  it('has two rounds that are over and one that is open', () => {
    const open = create()?.programmes[0]?.rounds.map(
      ({ opensOn, closesOn }) => opensOn <= '2026-11-24' && closesOn >= '2026-11-24',
    );
    expect(open).toEqual([false, false, true]);
  });

  it.each([
    { name: 'primaries begin at about one of eight', programme: 0, round: 0, from: 0.5, to: 1.8 },
    { name: 'primaries come to four or five of eight', programme: 0, round: 2, from: 4, to: 5.5 },
    { name: 'secondaries are near the national mean', programme: 1, round: 1, from: 4, to: 7 },
  ])('$name', ({ programme, round, from, to }) => {
    const aims = create()?.programmes[programme]?.institutions.flatMap(({ rounds }) => rounds[round] ?? []) ?? [];
    const mean =
      aims.reduce((sum, plan) => sum + plan.aims.filter((aim) => aim === 'achieved').length, 0) / aims.length;
    expect(mean).toBeGreaterThanOrEqual(from);
    expect(mean).toBeLessThanOrEqual(to);
  });

  it('never takes back what was achieved', () => {
    for (const { rounds } of create()?.programmes[0]?.institutions ?? []) {
      const [first, second] = rounds;
      first?.aims.forEach((aim, slot) => aim === 'achieved' && expect(second?.aims[slot]).toBe('achieved'));
    }
  });
});
