import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Arweiniad personol',
  summary:
    'Mae pob plentyn yn siarad ag oedolyn sy’n ei adnabod am yr hyn y mae’n dda am ei wneud, yr hyn y mae’n ei hoffi a’r hyn y mae’n gobeithio amdano. Nid yw pennawd y rhanbarth ei hun ar gyfer y meincnod hwn yn gyhoeddus: teitl y fframwaith cenedlaethol yw’r teitl, a chynnig yw popeth yma.',
  criteria: {
    'yearly-conversation': {
      statement:
        'Bob blwyddyn, mae pob plentyn yn cael sgwrs ag oedolyn sy’n ei adnabod am gryfderau, diddordebau a gobeithion.',
      question:
        'Yn ystod y flwyddyn ddiwethaf, faint o’r plant yn y cyfnod allweddol hwn a gafodd sgwrs am eu cryfderau, eu diddordebau a’u gobeithion ag oedolyn sy’n eu hadnabod?',
      hint: 'Mae ychydig funudau gyda’r athro dosbarth, y person allweddol neu fentor yn ddigon. Gall fod yn rhan o sgwrs arall.',
    },
    'moving-on': {
      statement:
        'Ym Mlwyddyn 6, mae pob plentyn yn cael sgwrs am symud ymlaen, a chaiff rhywbeth ohoni ei gadw ar gyfer yr ysgol nesaf.',
      question:
        'O’r plant sydd ym Mlwyddyn 6 nawr, faint fydd wedi cael sgwrs am symud ymlaen erbyn yr haf, gyda nodyn ar gyfer eu hysgol nesaf?',
      hint: 'Bydd tudalen mewn llyfr ymadawyr neu linell yn y ffurflen drosglwyddo yn gwneud y tro.',
    },
  },
};
