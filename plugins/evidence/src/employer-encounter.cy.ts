import { modes, sectors, sizes } from './employers.cy.ts';
import type { en } from './employer-encounter.en.ts';

export const cy: typeof en = {
  label: 'Cyfarfyddiad â chyflogwr',
  help: 'Un ymweliad, sgwrs, gweithdy neu brosiect gyda rhywun o fyd gwaith. Rhowch rifau, a pheidiwch byth ag enwi disgyblion.',
  fields: {
    employer: { label: 'Cyflogwr', help: 'Y sefydliad, neu grefft rhywun hunangyflogedig.' },
    date: { label: 'Dyddiad', help: 'Os parodd sawl diwrnod, yr un olaf.' },
    sector: { label: 'Math o waith', options: sectors },
    size: { label: 'Maint y cyflogwr', options: sizes },
    mode: { label: 'Sut y gwnaeth pobl gyfarfod', options: modes },
    yearGroups: { label: 'Grwpiau blwyddyn a gymerodd ran' },
    reached: { label: 'Faint a gymerodd ran', unit: 'disgybl neu ddysgwr' },
    eligible: {
      label: 'Faint a allai fod wedi cymryd rhan',
      help: 'Pawb yn y grwpiau blwyddyn hynny, p’un a oedden nhw yno ai peidio.',
      unit: 'disgybl neu ddysgwr',
    },
    subject: { label: 'Pwnc neu faes cwricwlwm', help: 'Os oedd y cyfarfyddiad yn perthyn i un.' },
    purpose: { label: 'Beth oedd ei ddiben' },
    purposeShared: { label: 'A oedd y cyflogwr a’r bobl ifanc yn gwybod beth oedd ei ddiben?' },
    outcomesFit: { label: 'A oedd deilliannau dysgu a oedd yn addas i’r grŵp?' },
    twoWay: { label: 'A wnaeth y bobl ifanc holi, ateb a thrafod?' },
    reflection: { label: 'A oedd amser wedyn i feddwl am yr hyn a ddysgon nhw?' },
    prepared: { label: 'A oedd y ddwy ochr wedi paratoi, gyda chymorth ychwanegol i’r rhai sydd ei angen?' },
  },
};
