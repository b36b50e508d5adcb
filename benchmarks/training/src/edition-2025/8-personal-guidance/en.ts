export const en = {
  title: 'Personal guidance',
  summary: 'Every learner can talk with a trained careers adviser when a choice is coming up, and knows how to.',
  params: {
    meetings: { label: 'Guidance meetings in the programme', hint: 'For each learner.' },
  },
  criteria: {
    meeting: {
      statement:
        'Every learner has {meetings, plural, one {at least one guidance meeting} other {at least # guidance meetings}} with a trained careers adviser in their programme.',
      question:
        'Of the learners who finish their programme this year, how many will have had {meetings, plural, one {at least one guidance meeting} other {at least # guidance meetings}} with a trained careers adviser?',
      hint: 'The adviser may be your own or from outside. Trained is usually read as Level 6. A progress review with a coach is not a guidance meeting.',
    },
    scheduled: {
      statement: 'Meetings are scheduled in the programme to fit what learners need.',
      question: 'Are meetings built into the programme, at the times when learners need them?',
      hint: 'Before applications close, for example, or when somebody thinks of leaving.',
    },
    'offer-known': {
      statement:
        'What guidance is on offer and how to get it is communicated to learners, parents and carers and others with a stake in it, and is on the website.',
      question: 'Where do you say what guidance there is, and how to get it?',
    },
    'working-together': {
      statement:
        'The careers leader works with the adviser, those responsible for special educational needs, coaches and other key staff, so that guidance is effective and embedded.',
      question:
        'How far do you agree: the careers leader, the adviser and the staff for special educational needs work closely together on guidance?',
    },
  },
};
