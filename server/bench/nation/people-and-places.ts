/** Birds and weathers, so that no real school is meant. */
const FIRST = [
  'Kittiwake',
  'Lantern',
  'Skylark',
  'Curlew',
  'Marigold',
  'Puffin',
  'Saltwind',
  'Bramblefold',
  'Starling',
  'Tidewater',
  'Windmill',
  'Northlight',
  'Rookery',
  'Harbourside',
  'Fellgate',
  'Stonecrop',
  'Heatherbell',
  'Larkspur',
  'Millrace',
  'Foxglove',
  'Greenlaw',
  'Longshore',
  'Sandpiper',
  'Thistledown',
  'Wheatear',
  'Yarrow',
  'Cloudberry',
  'Dunlin',
  'Firefinch',
  'Goldcrest',
];
const SECOND = [
  'Lane',
  'Rise',
  'Haven',
  'Hollow',
  'Bank',
  'Quay',
  'Fold',
  'Edge',
  'Moor',
  'Sands',
  'Grove',
  'Cross',
  'Heath',
  'Brook',
  'Dene',
  'Ridge',
  'Cliff',
  'Garth',
  'Holme',
  'Carr',
];
const GIVEN = [
  'Ada',
  'Bilal',
  'Carys',
  'Dele',
  'Esme',
  'Farid',
  'Greta',
  'Hari',
  'Ines',
  'Jonah',
  'Kezia',
  'Luca',
  'Mina',
  'Nell',
];
const FAMILY = [
  'Ashdown',
  'Brightwater',
  'Coldwell',
  'Dunmore',
  'Eastgate',
  'Fairlight',
  'Greywood',
  'Hartside',
  'Inglefield',
];

const at = (list: readonly string[], place: number): string => list[place % list.length] ?? '';

/** The name of an institution: no two have the same. */
export function nameOf(institution: number): string {
  const combinations = FIRST.length * SECOND.length;
  const name = `${at(FIRST, institution)} ${at(SECOND, Math.floor(institution / FIRST.length))} School`;
  const round = Math.floor(institution / combinations);
  return round === 0 ? name : `${name} ${round + 1}`;
}

export const leaderName = (institution: number): string =>
  `${at(GIVEN, institution)} ${at(FAMILY, Math.floor(institution / GIVEN.length))}`;

/** How many local authorities there are. */
const AUTHORITIES = 150;

/** The local authority of an institution: a code of three digits and an invented name. */
export function authorityOf(institution: number): { readonly code: string; readonly name: string } {
  const place = (institution * 7) % AUTHORITIES;
  return {
    code: String(100 + place),
    name: `${at(FIRST, place)}${at(SECOND, Math.floor(place / FIRST.length)).toLowerCase()}`,
  };
}
