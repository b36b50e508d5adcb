import type * as en from './employers.en.ts';

/** Kinds of work, broad enough to be chosen from at a glance. */
export const sectors: typeof en.sectors = {
  'agriculture-and-environment': 'Amaethyddiaeth a’r amgylchedd',
  construction: 'Adeiladu a’r amgylchedd adeiledig',
  'creative-and-media': 'Diwydiannau creadigol a’r cyfryngau',
  'digital-and-technology': 'Digidol a thechnoleg',
  education: 'Addysg a gofal plant',
  'energy-and-water': 'Ynni a dŵr',
  'engineering-and-manufacturing': 'Peirianneg a gweithgynhyrchu',
  'finance-and-law': 'Cyllid, y gyfraith a gwasanaethau proffesiynol',
  'health-and-care': 'Iechyd a gofal cymdeithasol',
  'hospitality-and-tourism': 'Lletygarwch a thwristiaeth',
  'public-services': 'Gwasanaethau cyhoeddus, y gwasanaethau brys a’r lluoedd arfog',
  retail: 'Manwerthu a gwasanaethau personol',
  science: 'Gwyddoniaeth ac ymchwil',
  'sport-and-leisure': 'Chwaraeon a hamdden',
  transport: 'Trafnidiaeth a logisteg',
  charity: 'Elusennau a mudiadau gwirfoddol',
  other: 'Rhywbeth arall',
};

/** Sizes as in official business statistics, by people employed. */
export const sizes: typeof en.sizes = {
  'self-employed': 'Hunangyflogedig',
  micro: 'Llai na 10 o bobl',
  small: '10 i 49 o bobl',
  medium: '50 i 249 o bobl',
  large: '250 o bobl neu fwy',
};

/** How people met. */
export const modes: typeof en.modes = {
  'in-person': 'Wyneb yn wyneb',
  virtual: 'Ar-lein',
  mixed: 'Yn rhannol wyneb yn wyneb, yn rhannol ar-lein',
};
