import { modes, sectors } from './employers.en.ts';

export const en = {
  label: 'Experience of a workplace',
  help: 'One visit, placement or project in or with a workplace. Give numbers, never names of pupils.',
  fields: {
    host: { label: 'Workplace' },
    from: { label: 'First day' },
    to: { label: 'Last day', help: 'Leave it blank if it was one day.' },
    kind: {
      label: 'What it was',
      options: {
        visit: 'A visit',
        shadowing: 'Job shadowing',
        placement: 'A work placement',
        project: 'A project set by the workplace',
        simulated: 'A workplace imitated in school or college',
      },
    },
    days: { label: 'Days for each person', help: 'Count part of a day as one.', unit: 'days' },
    sector: { label: 'Kind of work', options: sectors },
    mode: { label: 'How it took place', options: modes },
    yearGroups: { label: 'Year groups that took part' },
    reached: { label: 'How many took part', unit: 'pupils or learners' },
    eligible: {
      label: 'How many could have taken part',
      help: 'Everybody in those year groups, whether or not they were there.',
      unit: 'pupils or learners',
    },
    purposeShared: { label: 'Did both the workplace and the young people know what it was for?' },
    outcomesFit: { label: 'Were there learning outcomes that fitted the group?' },
    twoWay: { label: 'Did the young people talk a lot with people who work there?' },
    rangeOfPeople: { label: 'Did they meet people in different jobs?' },
    task: { label: 'Did they do a task that matters to that workplace?' },
    feedback: { label: 'Did the workplace say how well they did it?' },
    reflection: { label: 'Was there time afterwards to think about what they learned?' },
    prepared: { label: 'Were both sides prepared, with extra help for those who need it?' },
    safeguarding: { label: 'Were insurance and safeguarding checked?' },
  },
};
