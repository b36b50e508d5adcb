import type { en } from './survey.en.ts';

export const cy: typeof en = {
  label: 'Arolwg neu werthusiad',
  help: 'Beth ddywedodd pobl am y rhaglen. Atodwch y crynodeb, nid yr atebion unigol.',
  fields: {
    title: { label: 'Teitl' },
    date: { label: 'Dyddiad' },
    audience: {
      label: 'Pwy a holwyd',
      options: {
        pupils: 'Disgyblion neu ddysgwyr',
        parents: 'Rhieni a gofalwyr',
        teachers: 'Athrawon neu ddarlithwyr',
        'support-staff': 'Staff eraill',
        advisers: 'Cynghorwyr gyrfaoedd',
        governors: 'Llywodraethwyr',
        employers: 'Cyflogwyr a phartneriaid',
        several: 'Mwy nag un o’r rhain',
      },
    },
    asked: { label: 'Faint a holwyd', unit: 'person' },
    responses: { label: 'Faint a atebodd', unit: 'person' },
    findings: { label: 'Beth ddaeth ohono' },
  },
};
