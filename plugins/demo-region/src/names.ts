/** First and second parts of invented names: birds and weathers, so that no real school is meant. */
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
];
const SECOND = ['Lane', 'Rise', 'Haven', 'Hollow', 'Bank', 'Quay', 'Fold'];

/** Seventy names, each once. */
export const schoolNames: readonly string[] = SECOND.flatMap((second) => FIRST.map((first) => `${first} ${second}`));

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
  'Osian',
  'Priya',
  'Quin',
  'Rosa',
  'Sami',
  'Tove',
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
  'Juniper',
  'Kestrel',
  'Larkin',
  'Merrow',
  'Northam',
  'Oakes',
  'Pennant',
  'Quill',
  'Rowan',
  'Stannard',
  'Thorne',
];

/** The invented person of a number: 400 different ones. Neighbours share no name, since they work together. */
export function personName(index: number): string {
  return `${GIVEN[index % GIVEN.length]} ${FAMILY[(index + Math.floor(index / GIVEN.length)) % FAMILY.length]}`;
}

/** An address in a domain that can never receive mail. */
export const emailOf = (name: string, place: string): string =>
  `${slug(name).replaceAll('-', '.')}@${slug(place)}.example.org`;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
