import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Cysylltu dysgu’r cwricwlwm â gyrfaoedd',
  summary:
    'Mae pob athro yn cysylltu gwersi â gwaith ac ag astudio pellach, yn enwedig darllen, ysgrifennu, rhifedd a sgiliau digidol. Mae plant yn rhoi cynnig ar wyddoniaeth, technoleg, peirianneg a mathemateg, ac yn dysgu pa sgiliau fydd o bwys. Addaswyd y pennawd hwn o bennawd y rhanbarth ei hun; cynnig yw’r hyn a ofynnir oddi tano.',
  criteria: {
    'every-year-group': {
      statement: 'Ym mhob grŵp blwyddyn, caiff gwersi eu cynllunio gan gynnwys cysylltiadau â byd gwaith.',
      question:
        'Faint o’r plant yn y grŵp blwyddyn hwn sy’n cael gwersi eleni sydd wedi’u cynllunio gyda chysylltiadau â byd gwaith?',
      hint: 'Os yw pob dosbarth mewn blwyddyn yn gwneud hyn, “pob un” yw’r ateb.',
    },
    'core-subjects': {
      statement: 'Caiff Saesneg, mathemateg, gwyddoniaeth a chyfrifiadura i gyd eu cysylltu â byd gwaith.',
      question:
        'Yn ystod y flwyddyn ddiwethaf, faint o blant a gafodd wersi yn y pwnc hwn a oedd yn dangos lle mae’n cael ei ddefnyddio ym myd gwaith?',
    },
    'stem-experience': {
      statement:
        'Yng Nghyfnod Allweddol 2, mae plant yn rhoi cynnig ar wyddoniaeth, technoleg, peirianneg a mathemateg fel y cânt eu defnyddio ym myd gwaith.',
      question:
        'Yn ystod y flwyddyn ddiwethaf, faint o’r plant hyn a roddodd gynnig ar rywbeth o wyddoniaeth, technoleg, peirianneg neu fathemateg fel y mae pobl yn ei wneud wrth eu gwaith?',
      hint: 'Adeiladu rhywbeth, diwrnod clwb codio, gweithdy gwyddoniaeth.',
    },
    'staff-development': {
      statement: 'Mae’r staff yn cael hyfforddiant ar sut i gysylltu gwersi â byd gwaith.',
      question: 'Yn ystod y flwyddyn ddiwethaf, a yw’r staff wedi cael hyfforddiant ar gysylltu gwersi â byd gwaith?',
    },
  },
};
