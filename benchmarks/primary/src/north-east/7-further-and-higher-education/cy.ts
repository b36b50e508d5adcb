import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Cyfarfyddiadau ag addysg bellach ac addysg uwch',
  summary:
    'Cyn iddyn nhw symud ymlaen, mae plant yn gwybod bod sawl llwybr, ac wedi cyfarfod â rhywun sydd ar un. Nid yw pennawd y rhanbarth ei hun ar gyfer y meincnod hwn yn gyhoeddus: teitl y fframwaith cenedlaethol yw’r teitl, a chynnig yw popeth yma.',
  params: {
    routeMeetings: {
      label: 'Cyfarfodydd â dysgwyr neu staff erbyn diwedd Blwyddyn 6',
      hint: 'I bob plentyn, dros eu holl flynyddoedd yn yr ysgol.',
    },
  },
  criteria: {
    'knows-routes': {
      statement:
        'Erbyn diwedd Blwyddyn 6, mae plant yn gwybod y gallan nhw fynd ymlaen i ysgol uwchradd, coleg, prifysgol neu brentisiaeth.',
      question: 'O’r plant sydd ym Mlwyddyn 6 nawr, faint fydd yn gwybod am y llwybr hwn erbyn yr haf?',
      hint: 'Mae gwybod yn golygu y gallai plentyn ddweud mewn brawddeg beth ydyw.',
    },
    'meets-somebody': {
      statement:
        'Erbyn diwedd Blwyddyn 6, mae pob plentyn wedi cyfarfod {routeMeetings, plural, one {ag o leiaf un dysgwr neu aelod o staff} other {ag o leiaf # o ddysgwyr neu aelodau o staff}} o un o’r llwybrau hyn.',
      question:
        'O’r plant sydd ym Mlwyddyn 6 nawr, faint fydd wedi cyfarfod {routeMeetings, plural, one {ag o leiaf un dysgwr neu aelod o staff} other {ag o leiaf # o ddysgwyr neu aelodau o staff}} o goleg, prifysgol, darparwr hyfforddiant neu brentisiaeth erbyn yr haf?',
      hint: 'Mae cyn-ddisgyblion sy’n dod yn ôl i siarad yn cyfrif. Felly hefyd yr ysgol uwchradd, os yw ei myfyrwyr yn siarad am yr hyn sy’n dod ar ei hôl.',
    },
  },
};
