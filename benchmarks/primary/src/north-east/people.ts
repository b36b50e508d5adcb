import { defineList } from '@waymark/kit';

/** Those who should be able to read what the programme is. */
export const readers = defineList({
  id: 'readers',
  items: ['families', 'staff', 'governors', 'partners'],
  messages: {
    en: {
      families: 'Children and families',
      staff: 'Staff',
      governors: 'Governors',
      partners: 'Employers and other partners',
    },
    cy: {
      families: 'Plant a theuluoedd',
      staff: 'Staff',
      governors: 'Llywodraethwyr',
      partners: 'Cyflogwyr a phartneriaid eraill',
    },
  },
});

/** Those whose views a review should use. */
export const voices = defineList({
  id: 'voices',
  items: ['children', 'parents', 'staff', 'governors', 'partners'],
  messages: {
    en: {
      children: 'Children',
      parents: 'Parents and carers',
      staff: 'Staff',
      governors: 'Governors',
      partners: 'Employers and other partners',
    },
    cy: {
      children: 'Plant',
      parents: 'Rhieni a gofalwyr',
      staff: 'Staff',
      governors: 'Llywodraethwyr',
      partners: 'Cyflogwyr a phartneriaid eraill',
    },
  },
});
