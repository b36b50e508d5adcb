import type { en } from './meeting-minutes.en.ts';

export const cy: typeof en = {
  label: 'Cofnodion cyfarfod',
  help: 'Y rhan o’r cofnodion sy’n ymwneud â gyrfaoedd. Tynnwch unrhyw beth am ddisgyblion unigol.',
  fields: {
    title: { label: 'Cyfarfod' },
    date: { label: 'Dyddiad' },
    body: {
      label: 'Pwy a gyfarfu',
      options: {
        governors: 'Llywodraethwyr neu ymddiriedolwyr',
        'senior-leaders': 'Uwch arweinwyr',
        staff: 'Staff',
        parents: 'Rhieni a gofalwyr',
        partners: 'Cyflogwyr neu bartneriaid',
      },
    },
    decided: { label: 'Beth a ddywedwyd neu a benderfynwyd' },
  },
};
