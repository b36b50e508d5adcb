/** Kinds of work, broad enough to be chosen from at a glance. */
export const sectors = {
  'agriculture-and-environment': 'Agriculture and the environment',
  construction: 'Construction and the built environment',
  'creative-and-media': 'Creative industries and media',
  'digital-and-technology': 'Digital and technology',
  education: 'Education and childcare',
  'energy-and-water': 'Energy and water',
  'engineering-and-manufacturing': 'Engineering and manufacturing',
  'finance-and-law': 'Finance, law and professional services',
  'health-and-care': 'Health and social care',
  'hospitality-and-tourism': 'Hospitality and tourism',
  'public-services': 'Public services, emergency services and the armed forces',
  retail: 'Retail and personal services',
  science: 'Science and research',
  'sport-and-leisure': 'Sport and leisure',
  transport: 'Transport and logistics',
  charity: 'Charities and voluntary organisations',
  other: 'Something else',
};

/** Sizes as in official business statistics, by people employed. */
export const sizes = {
  'self-employed': 'Self-employed',
  micro: 'Fewer than 10 people',
  small: '10 to 49 people',
  medium: '50 to 249 people',
  large: '250 people or more',
};

/** How people met. */
export const modes = { 'in-person': 'In person', virtual: 'Online', mixed: 'Partly in person, partly online' };
