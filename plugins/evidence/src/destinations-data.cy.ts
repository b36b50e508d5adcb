import type { en } from './destinations-data.en.ts';

export const cy: typeof en = {
  label: 'Cyrchfannau',
  help: 'Beth roedd y rhai sy’n gadael yn gobeithio amdano, neu beth wnaethon nhw nesaf, mewn cyfansymiau. Atodwch dabl o rifau, a pheidiwch byth ag atodi rhestr o bobl.',
  fields: {
    title: { label: 'Teitl', help: 'Er enghraifft “Gadawyr haf 2025”.' },
    collected: { label: 'Casglwyd ar' },
    kind: {
      label: 'Beth a ofynnwyd',
      options: {
        aspirations: 'Beth maen nhw’n gobeithio bod',
        intended: 'Beth maen nhw’n bwriadu ei wneud nesaf',
        immediate: 'Beth wnaethon nhw nesaf',
        sustained: 'Beth maen nhw’n dal i’w wneud yn ddiweddarach',
      },
    },
    yearsAfter: { label: 'Faint o amser ar ôl iddyn nhw adael', unit: 'blynedd' },
    known: { label: 'Pobl y mae’n hysbys beth wnaethon nhw', unit: 'person' },
    leavers: { label: 'Pobl yn y grŵp', unit: 'person' },
  },
};
