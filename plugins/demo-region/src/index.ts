import { definePlugin, type DemoRegion } from '@waymark/sdk';
import { inventColleges, inventPrimaries, inventSecondaries } from './institutions.ts';
import { emailOf } from './names.ts';
import { roundsAround } from './rounds.ts';

const REGION = 'Invented North East Careers Hub';
const PARTNER = 'Brightwater Foundation (invented)';

const person = (name: string, place: string) => ({ name, email: emailOf(name, place), featured: true });

function create({ today, random }: { readonly today: string; readonly random: () => number }): DemoRegion {
  const rounds = roundsAround(today);
  const primaries = inventPrimaries(random);
  const secondaries = inventSecondaries(random);
  const colleges = inventColleges(random);
  return {
    name: REGION,
    people: [
      { ...person('Morgan Hale', REGION), role: 'region-administrator' },
      { ...person('Robin Tarn', REGION), role: 'facilitator' },
    ],
    partners: [
      {
        name: PARTNER,
        people: [{ ...person('Jude Marlow', PARTNER), role: 'partner' }],
        sharedBy: [...primaries.slice(0, 12), ...secondaries.slice(0, 3), ...colleges.slice(0, 1)].flatMap(
          ({ register }) => register.urn ?? register.ukprn ?? [],
        ),
      },
    ],
    programmes: [
      { name: 'Primary careers programme', edition: 'primary/north-east-pilot', rounds, institutions: primaries },
      { name: 'Secondary careers programme', edition: 'secondary/2025', rounds, institutions: secondaries },
      { name: 'College careers programme', edition: 'college/2025', rounds, institutions: colleges },
    ],
  };
}

/** An invented region to try Waymark with: 70 primary schools, 12 secondary schools and 4 colleges. */
export const plugin = definePlugin({
  id: 'demo-region',
  version: '1.0.0',
  demoRegions: [{ id: 'invented-north-east', create }],
});
