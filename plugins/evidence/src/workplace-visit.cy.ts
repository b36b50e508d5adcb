import { modes, sectors } from './employers.cy.ts';
import type { en } from './workplace-visit.en.ts';

export const cy: typeof en = {
  label: 'Profiad o weithle',
  help: 'Un ymweliad, lleoliad neu brosiect mewn gweithle neu gydag un. Rhowch rifau, a pheidiwch byth ag enwi disgyblion.',
  fields: {
    host: { label: 'Gweithle' },
    from: { label: 'Diwrnod cyntaf' },
    to: { label: 'Diwrnod olaf', help: 'Gadewch yn wag os parodd un diwrnod yn unig.' },
    kind: {
      label: 'Beth oedd hwn',
      options: {
        visit: 'Ymweliad',
        shadowing: 'Cysgodi swydd',
        placement: 'Lleoliad gwaith',
        project: 'Prosiect a osodwyd gan y gweithle',
        simulated: 'Gweithle wedi’i efelychu yn yr ysgol neu’r coleg',
      },
    },
    days: { label: 'Diwrnodau i bob person', help: 'Cyfrwch ran o ddiwrnod fel un.', unit: 'diwrnod' },
    sector: { label: 'Math o waith', options: sectors },
    mode: { label: 'Sut y digwyddodd', options: modes },
    yearGroups: { label: 'Grwpiau blwyddyn a gymerodd ran' },
    reached: { label: 'Faint a gymerodd ran', unit: 'disgybl neu ddysgwr' },
    eligible: {
      label: 'Faint a allai fod wedi cymryd rhan',
      help: 'Pawb yn y grwpiau blwyddyn hynny, p’un a oedden nhw yno ai peidio.',
      unit: 'disgybl neu ddysgwr',
    },
    purposeShared: { label: 'A oedd y gweithle a’r bobl ifanc yn gwybod beth oedd ei ddiben?' },
    outcomesFit: { label: 'A oedd deilliannau dysgu a oedd yn addas i’r grŵp?' },
    twoWay: { label: 'A wnaeth y bobl ifanc siarad llawer â phobl sy’n gweithio yno?' },
    rangeOfPeople: { label: 'A wnaethon nhw gyfarfod â phobl mewn gwahanol swyddi?' },
    task: { label: 'A wnaethon nhw dasg sydd o bwys i’r gweithle hwnnw?' },
    feedback: { label: 'A ddywedodd y gweithle pa mor dda y gwnaethon nhw hi?' },
    reflection: { label: 'A oedd amser wedyn i feddwl am yr hyn a ddysgon nhw?' },
    prepared: { label: 'A oedd y ddwy ochr wedi paratoi, gyda chymorth ychwanegol i’r rhai sydd ei angen?' },
    safeguarding: { label: 'A gafodd yswiriant a threfniadau diogelu eu gwirio?' },
  },
};
