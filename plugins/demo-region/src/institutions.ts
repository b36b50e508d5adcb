import type { DemoInstitution, DemoPerson, RegisterInstitution } from '@waymark/sdk';
import { drawRounds, nationalCurve, primaryCurve, type Curve } from './aims.ts';
import { authorities } from './authorities.ts';
import { emailOf, personName, schoolNames } from './names.ts';

/** Real URNs lie between 100000 and 159999; invented ones begin with 9. */
const FIRST_URN = 900_001;
/** Real UKPRNs begin with 100; invented ones with 199. */
const FIRST_UKPRN = 19_900_001;

/** Shares no factor with any count, so that every place in the distribution is taken once. */
const SCATTER = 37;

interface Kind {
  readonly count: number;
  readonly from: number;
  readonly curve: Curve;
  describe(
    index: number,
    name: string,
  ): Omit<RegisterInstitution, 'status' | 'localAuthorityCode' | 'localAuthorityName' | 'town' | 'postcode'>;
}

const primaries: Kind = {
  count: 70,
  from: 0,
  curve: primaryCurve,
  describe: (index, name) => ({
    name: `${name} Primary School`,
    kind: 'school',
    urn: String(FIRST_URN + index),
    phase: 'primary',
    type: index % 3 === 0 ? 'Academy converter' : 'Community school',
    // Every tenth is an infant school: its pupils leave at seven.
    lowAge: index % 2 === 0 ? 3 : 4,
    highAge: index % 10 === 9 ? 7 : 11,
    sixthForm: false,
    special: false,
    pupilsOnRoll: 120 + ((index * 37) % 320),
    percentFreeSchoolMeals: 12 + ((index * 13) % 45),
  }),
};

const secondaries: Kind = {
  count: 12,
  from: 70,
  curve: nationalCurve,
  describe: (index, name) => ({
    name: `${name} Academy`,
    kind: 'school',
    urn: String(FIRST_URN + 100 + index),
    phase: 'secondary',
    type: 'Academy sponsor led',
    lowAge: 11,
    highAge: index % 3 === 0 ? 16 : 18,
    sixthForm: index % 3 !== 0,
    special: false,
    pupilsOnRoll: 700 + ((index * 97) % 700),
    percentFreeSchoolMeals: 15 + ((index * 11) % 30),
  }),
};

const colleges: Kind = {
  count: 4,
  from: 82,
  curve: nationalCurve,
  describe: (index, name) => ({
    name: `${name} College`,
    kind: 'college',
    ukprn: String(FIRST_UKPRN + index),
    phase: 'post-16',
    type: 'Further education',
    lowAge: 16,
    highAge: 99,
    sixthForm: null,
    special: false,
    pupilsOnRoll: 1800 + index * 450,
  }),
};

/** Names of the schools beyond the first seventy, which the primaries use up. */
const LATER_NAMES = [
  'Windmill',
  'Northlight',
  'Rookery',
  'Harbourside',
  'Fellgate',
  'Stonecrop',
  'Heatherbell',
  'Beacon Hill',
  'Larkspur',
  'Millrace',
  'Foxglove',
  'Ravensworth Edge',
  'Tidepool',
  'Longshore',
  'Hightide',
  'Greenlaw',
];

/**
 * The institutions of a kind, with their people and their way through the rounds: leaders each, and one with a whole team.
 */
function invent(kind: Kind, random: () => number): readonly DemoInstitution[] {
  const { count, from, curve, describe } = kind;
  const invented = Array.from({ length: count }, (_, index) => {
    const place = from + index;
    const authority = authorities[place % authorities.length] ?? authorities[0];
    // Spread evenly instead of drawn, so that a dozen institutions show the distribution too.
    const luck = (((index * SCATTER) % count) + random()) / count;
    const name = schoolNames[place] ?? LATER_NAMES[place - schoolNames.length] ?? `Example ${place}`;
    const register: RegisterInstitution = {
      ...describe(index, name),
      status: 'open',
      localAuthorityCode: authority.code,
      localAuthorityName: authority.name,
      town: `${name.split(' ')[0]}ton`,
      postcode: `${authority.postcode}99 ${1 + (place % 9)}ZZ`,
    };
    return { place, register, rounds: drawRounds(curve, luck, random) };
  });
  const shown = invented.find(({ rounds }) => isMidway(rounds)) ?? invented[0];
  return invented.map(({ place, ...institution }) => {
    const team = place === shown?.place;
    const people = peopleOf(institution.register.name, place, team ? TEAM : LEADERS);
    // The sign-in page offers the team of one school: they work on the same answers.
    const featured = team && kind === primaries;
    return { ...institution, people: people.map((person) => ({ ...person, featured })) };
  });
}

/** There is most to see and to do where the open round is about half answered. */
function isMidway(rounds: DemoInstitution['rounds']): boolean {
  const open = rounds.at(-1);
  return open ? !open.submitted && open.answered > 0.35 && open.answered < 0.75 : false;
}

const LEADERS = ['careers-leader', 'headteacher'] as const;
const TEAM = ['careers-leader', 'contributor', 'headteacher', 'governor'] as const;

function peopleOf(institution: string, place: number, roles: readonly DemoPerson['role'][]) {
  return roles.map((role, index) => {
    const name = personName(place * 2 + index + (roles === TEAM ? 200 : 0));
    return { name, email: emailOf(name, institution), role };
  });
}

export const inventPrimaries = (random: () => number): readonly DemoInstitution[] => invent(primaries, random);
export const inventSecondaries = (random: () => number): readonly DemoInstitution[] => invent(secondaries, random);
export const inventColleges = (random: () => number): readonly DemoInstitution[] => invent(colleges, random);
