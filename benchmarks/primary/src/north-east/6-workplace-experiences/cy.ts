import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Profiadau o weithleoedd',
  summary:
    'Mae plant yn gweld lle mae pobl yn gweithio, neu’n rhoi cynnig ar waith mewn lle sydd wedi’i drefnu fel gweithle. Nid yw pennawd y rhanbarth ei hun ar gyfer y meincnod hwn yn gyhoeddus: teitl y fframwaith cenedlaethol yw’r teitl, a chynnig yw popeth yma.',
  params: {
    workplaceExperiences: {
      label: 'Profiadau o weithleoedd erbyn diwedd Blwyddyn 6',
      hint: 'I bob plentyn, dros eu holl flynyddoedd yn yr ysgol.',
    },
  },
  criteria: {
    'by-the-end-of-key-stage-2': {
      statement:
        'Erbyn diwedd Blwyddyn 6, mae pob plentyn wedi cael {workplaceExperiences, plural, one {o leiaf un profiad} other {o leiaf # o brofiadau}} o weithle, neu o le sydd wedi’i drefnu fel gweithle.',
      question:
        'O’r plant sydd ym Mlwyddyn 6 nawr, faint fydd wedi cael {workplaceExperiences, plural, one {o leiaf un profiad} other {o leiaf # o brofiadau}} o weithle erbyn yr haf?',
      hint: 'Mae ymweliad â siop, fferm neu safle adeiladu, diwrnod mewn “dinas swyddi” i blant, neu fusnes dosbarth i gyd yn cyfrif. Edrychwch yn ôl dros eu holl flynyddoedd gyda chi.',
    },
    'in-key-stage-1': {
      statement:
        'Erbyn diwedd Blwyddyn 2, mae plant wedi cael profiad o weithle, neu o le sydd wedi’i drefnu fel gweithle.',
      question: 'O’r plant sydd ym Mlwyddyn 2 nawr, faint fydd wedi cael profiad o weithle erbyn yr haf?',
      hint: 'Nid yw hyn yn newid eich canlyniad.',
    },
    prepared: {
      statement: 'Caiff plant eu paratoi ar gyfer profiadau o weithleoedd, ac maen nhw’n meddwl amdanyn nhw wedyn.',
      question:
        'I ba raddau yr ydych yn cytuno mai dyma a wnawn pan fydd plant yn ymweld â gweithle neu’n rhoi cynnig ar waith?',
    },
  },
};
