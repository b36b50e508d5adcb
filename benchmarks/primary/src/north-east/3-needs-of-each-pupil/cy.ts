import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Mynd i’r afael ag anghenion pob disgybl',
  summary:
    'Mae’r cymorth yn amrywio yn ôl y plentyn. Mae tegwch ac amrywiaeth yn rhedeg drwy’r rhaglen, a chaiff stereoteipiau eu herio. Addaswyd y pennawd hwn o bennawd y rhanbarth ei hun; cynnig yw’r hyn a ofynnir oddi tano.',
  criteria: {
    stereotypes: {
      statement:
        'O’r blynyddoedd cynnar ymlaen, mae’r ysgol yn mynd i’r afael â stereoteipiau ynghylch pwy sy’n gwneud pa swydd.',
      question:
        'I ba raddau yr ydych yn cytuno: o’r dosbarth ieuengaf ymlaen, rydym yn mynd i’r afael â stereoteipiau ynghylch pwy sy’n gwneud pa swydd?',
    },
    'role-models': {
      statement: 'Mae plant yn cyfarfod â modelau rôl o lawer o gefndiroedd, ac yn clywed amdanyn nhw.',
      question:
        'I ba raddau yr ydych yn cytuno: mae’r modelau rôl y mae plant yn cyfarfod â nhw mor amrywiol â’r plant eu hunain?',
      hint: 'Meddyliwch am rywedd, ethnigrwydd, anabledd a chefndir, dros flwyddyn gyfan.',
    },
    adapted: {
      statement:
        'Caiff gweithgareddau eu haddasu ar gyfer plant ag anghenion addysgol arbennig neu anableddau ac ar gyfer plant dan anfantais.',
      question:
        'I ba raddau yr ydych yn cytuno: rydym yn addasu gweithgareddau fel bod plant ag anghenion addysgol arbennig neu anableddau (SEND) a phlant dan anfantais yn cael cymaint ohonyn nhw â phlant eraill?',
    },
    'who-took-part': {
      statement: 'Mae’r ysgol yn cadw cofnod o bwy sydd wedi cymryd rhan ym mha beth.',
      question: 'A ydych yn cadw cofnod o ba blant sydd wedi cymryd rhan ym mha weithgareddau?',
      hint: 'Mae rhestr ddosbarth ar gyfer pob gweithgaredd yn ddigon. Cadwch hi yn yr ysgol: dewiswch “wedi’i gadw mewn man arall” i ddweud ble mae hi.',
    },
    ambitions: {
      statement: 'Ym mhob cyfnod allweddol, gofynnir i blant beth maen nhw’n gobeithio bod, a chaiff hynny ei gadw.',
      question:
        'A ydych yn gofyn i blant yn y cyfnod allweddol hwn beth maen nhw’n gobeithio bod, ac yn cadw’r hyn maen nhw’n ei ddweud?',
      hint: 'Er enghraifft ym Mlwyddyn 2 ac eto ym Mlwyddyn 6.',
    },
    'handed-on': {
      statement: 'Mae’r hyn sy’n hysbys am obeithion a phrofiadau plant yn mynd ymlaen i’w hysgol nesaf.',
      question:
        'Pan fydd plant yn symud ymlaen, a ydych yn dweud wrth eu hysgol nesaf beth yw eu gobeithion a beth maen nhw wedi cymryd rhan ynddo?',
      hint: 'I’r rhan fwyaf o ysgolion, yr ysgol uwchradd yw hon. I ysgolion babanod ac ysgolion cyntaf, yr ysgol sy’n dilyn ydyw.',
    },
  },
};
