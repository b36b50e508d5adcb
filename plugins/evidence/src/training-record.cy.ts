import type { en } from './training-record.en.ts';

export const cy: typeof en = {
  label: 'Cofnod hyfforddiant',
  help: 'Hyfforddiant a gafodd staff am yrfaoedd. Mae tystysgrif neu agenda yn ddigon; peidiwch â chynnwys rhestr o’r rhai a oedd yno.',
  fields: {
    title: { label: 'Teitl' },
    kind: {
      label: 'Beth oedd hwn',
      options: { qualification: 'Cymhwyster', course: 'Cwrs', session: 'Sesiwn i’n staff ein hunain' },
    },
    held: { label: 'Dyddiad', help: 'Ar gyfer cymhwyster, y diwrnod y cafodd ei roi.' },
    validUntil: { label: 'Yn ddilys tan', help: 'Gadewch yn wag os nad oes iddo ddiwedd.' },
    audience: {
      label: 'Ar gyfer pwy',
      options: {
        'careers-leader': 'Yr arweinydd gyrfaoedd',
        teachers: 'Athrawon neu ddarlithwyr',
        'support-staff': 'Staff eraill',
        'all-staff': 'Yr holl staff',
        governors: 'Llywodraethwyr',
      },
    },
    attended: { label: 'Faint a gymerodd ran', unit: 'person' },
    eligible: { label: 'Ar gyfer faint yr oedd', unit: 'person' },
    provider: { label: 'Pwy a’i rhoddodd' },
  },
};
