import { modes, sectors, sizes } from './employers.en.ts';

export const en = {
  label: 'Encounter with an employer',
  help: 'One visit, talk, workshop or project with somebody from the world of work. Give numbers, never names of pupils.',
  fields: {
    employer: { label: 'Employer', help: 'The organisation, or the trade of somebody who is self-employed.' },
    date: { label: 'Date', help: 'If it lasted several days, the last one.' },
    sector: { label: 'Kind of work', options: sectors },
    size: { label: 'Size of the employer', options: sizes },
    mode: { label: 'How people met', options: modes },
    yearGroups: { label: 'Year groups that took part' },
    reached: { label: 'How many took part', unit: 'pupils or learners' },
    eligible: {
      label: 'How many could have taken part',
      help: 'Everybody in those year groups, whether or not they were there.',
      unit: 'pupils or learners',
    },
    subject: { label: 'Subject or curriculum area', help: 'If the encounter belonged to one.' },
    purpose: { label: 'What it was for' },
    purposeShared: { label: 'Did both the employer and the young people know what it was for?' },
    outcomesFit: { label: 'Were there learning outcomes that fitted the group?' },
    twoWay: { label: 'Did the young people ask, answer and discuss?' },
    reflection: { label: 'Was there time afterwards to think about what they learned?' },
    prepared: { label: 'Were both sides prepared, with extra help for those who need it?' },
  },
};
