import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Dysgu o wybodaeth am yrfaoedd a’r farchnad lafur',
  summary:
    'Mae plant a’u teuluoedd yn cael gwybodaeth syml am swyddi a’r economi leol, ac felly’n gweld mwy o’r hyn y gallai plentyn fod. Addaswyd y pennawd hwn o bennawd y rhanbarth ei hun; cynnig yw’r hyn a ofynnir oddi tano.',
  criteria: {
    'children-meet-jobs': {
      statement: 'Ym mhob cyfnod allweddol, mae plant yn dod ar draws gwybodaeth syml am swyddi a mathau o waith.',
      question:
        'Yn ystod y flwyddyn ddiwethaf, faint o’r plant yn y cyfnod allweddol hwn a ddysgodd am wahanol swyddi a mathau o waith?',
      hint: 'Straeon, ffilmiau, swydd yr wythnos, wal o swyddi lleol: beth bynnag sy’n addas i’w hoedran.',
    },
    'families-informed': {
      statement:
        'Mae rhieni a gofalwyr yn cael gwybodaeth hawdd ei deall am swyddi a’r economi leol, neu’n dod i ddigwyddiadau amdanyn nhw.',
      question:
        'Yn ystod y flwyddyn ddiwethaf, a ydych chi wedi rhoi gwybodaeth hawdd am swyddi i rieni a gofalwyr, neu eu gwahodd i ddigwyddiad amdanyn nhw?',
    },
    'staff-know': {
      statement: 'Mae’r staff yn gwybod beth yw’r prif fathau o waith yn yr ardal a pha rai sy’n tyfu.',
      question: 'Yn ystod y flwyddyn ddiwethaf, a yw’r staff wedi dysgu am y prif fathau o waith yn eich ardal?',
      hint: 'Mae slot byr mewn cyfarfod staff yn cyfrif.',
    },
  },
};
