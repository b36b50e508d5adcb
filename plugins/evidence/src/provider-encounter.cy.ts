import { modes } from './employers.cy.ts';
import type { en } from './provider-encounter.en.ts';

export const cy: typeof en = {
  label: 'Cyfarfyddiad â darparwr addysg neu hyfforddiant',
  help: 'Un ymweliad ag ysgol, chweched dosbarth, coleg, prifysgol neu ddarparwr hyfforddiant, neu ganddyn nhw. Rhowch rifau, a pheidiwch byth ag enwi disgyblion.',
  fields: {
    provider: { label: 'Darparwr' },
    date: { label: 'Dyddiad' },
    providerType: {
      label: 'Math o ddarparwr',
      options: {
        school: 'Ysgol uwchradd',
        'sixth-form': 'Chweched dosbarth ysgol neu goleg chweched dosbarth',
        college: 'Coleg addysg bellach',
        university: 'Prifysgol',
        'training-provider': 'Darparwr hyfforddiant annibynnol',
        'apprenticeship-employer': 'Cyflogwr â phrentisiaethau',
      },
    },
    mode: { label: 'Sut y gwnaeth pobl gyfarfod', options: modes },
    providerAccess: {
      label: 'A yw’n cyfrif tuag at y ddeddfwriaeth mynediad darparwyr?',
      help: 'Dim ond cyfarfyddiadau â darparwyr cymeradwy addysg dechnegol neu brentisiaethau sy’n cyfrif.',
    },
    inSchoolDay: {
      label: 'A oedd o fewn y diwrnod ysgol arferol?',
      help: 'Nid yw nosweithiau rhieni o’i fewn.',
    },
    minutes: { label: 'Am faint y parodd', unit: 'munud' },
    yearGroups: { label: 'Grwpiau blwyddyn a gymerodd ran' },
    reached: { label: 'Faint a gymerodd ran', unit: 'disgybl neu ddysgwr' },
    eligible: {
      label: 'Faint a allai fod wedi cymryd rhan',
      help: 'Pawb yn y grwpiau blwyddyn hynny, p’un a oedden nhw yno ai peidio.',
      unit: 'disgybl neu ddysgwr',
    },
    metStaff: { label: 'A wnaethon nhw gyfarfod â staff y darparwr?' },
    metLearners: { label: 'A wnaethon nhw gyfarfod â dysgwyr y darparwr?' },
    toldQualifications: { label: 'A gawson nhw wybod am y darparwr a’i gymwysterau?' },
    toldCareers: { label: 'A gawson nhw wybod i ba yrfaoedd y mae’r rhain yn arwain?' },
    toldTraining: { label: 'A gawson nhw wybod sut beth yw dysgu neu hyfforddi yno?' },
    questionsAnswered: { label: 'A gafodd eu cwestiynau eu hateb?' },
  },
};
