import type { en } from './curriculum-plan.en.ts';

export const cy: typeof en = {
  label: 'Cynllun cwricwlwm',
  help: 'Lle mae gyrfaoedd yn codi yn yr hyn a addysgir.',
  fields: {
    title: { label: 'Teitl' },
    date: { label: 'Dyddiad', help: 'Pryd y cafodd ei newid, neu ei addysgu, ddiwethaf.' },
    kind: {
      label: 'Beth yw hwn',
      options: {
        map: 'Map o’r cwricwlwm cyfan',
        'scheme-of-work': 'Cynllun gwaith',
        lesson: 'Cynllun gwers',
        assembly: 'Gwasanaeth ysgol',
        display: 'Arddangosfa',
      },
    },
    subject: { label: 'Pwnc', help: 'Gadewch yn wag os yw’n ymwneud â mwy nag un.' },
    yearGroups: { label: 'Grwpiau blwyddyn' },
    lessons: { label: 'Gwersi sy’n cynnwys gyrfaoedd', unit: 'gwers' },
  },
};
