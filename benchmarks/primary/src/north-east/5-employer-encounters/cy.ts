import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Cyfarfyddiadau â chyflogwyr a gweithwyr',
  summary:
    'Mae pob plentyn yn cyfarfod ag amrywiaeth o bobl o fyd gwaith, mewn ffyrdd sy’n addas i’w hoedran. Addaswyd y pennawd hwn o’r rhan o bennawd y rhanbarth ei hun sy’n gyhoeddus; cynnig yw’r hyn a ofynnir oddi tano.',
  params: {
    encounters: {
      label: 'Cyfarfyddiadau i bob plentyn',
      hint: 'Y bobl y dylai pob plentyn gyfarfod â nhw yn y cyfnod.',
    },
    encounterPeriod: {
      label: 'Y cyfnod y cânt eu cyfrif ynddo',
      hint: 'Pob blwyddyn ysgol, neu bob cyfnod allweddol.',
    },
  },
  criteria: {
    'every-child': {
      statement:
        'Mae pob plentyn yn cyfarfod {encounters, plural, one {ag o leiaf un person} other {ag o leiaf # o bobl}} o fyd gwaith {encounterPeriod}.',
      question:
        'Faint o’r plant yn y grŵp blwyddyn hwn sydd wedi cyfarfod {encounters, plural, one {ag o leiaf un person} other {ag o leiaf # o bobl}} o fyd gwaith {encounterPeriod}?',
      hint: 'Mae rhieni sy’n siarad am eu swydd yn cyfrif. Felly hefyd ymweliadau ar-lein, os gall plant ofyn cwestiynau. Os ydych yn gynnar yn y flwyddyn, defnyddiwch y flwyddyn lawn ddiwethaf.',
    },
    'range-of-people': {
      statement:
        'Dros eu hamser yn yr ysgol, mae plant yn cyfarfod â phobl o lawer o fathau o waith ac o lawer o gefndiroedd.',
      question:
        'I ba raddau yr ydych yn cytuno: dros eu hamser yma, mae plant yn cyfarfod â phobl o lawer o fathau o waith a llawer o gefndiroedd?',
    },
    prepared: {
      statement: 'Caiff plant eu paratoi ar gyfer cyfarfyddiadau, ac maen nhw’n meddwl amdanyn nhw wedyn.',
      question: 'I ba raddau yr ydych yn cytuno mai dyma a wnawn pan fydd rhywun yn ymweld?',
    },
  },
};
