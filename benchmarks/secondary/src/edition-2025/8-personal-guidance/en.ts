export const en = {
  title: 'Personal guidance',
  summary:
    'Every pupil can talk with a trained careers adviser when a big choice is coming up, at a time that suits what they need, and families know how to get it.',
  params: {
    meetingsBySixteen: { label: 'Guidance meetings by 16', hint: 'The 2025 text says at least one.' },
    meetingsByEighteen: { label: 'Further guidance meetings by 18', hint: 'The 2025 text says one more.' },
  },
  criteria: {
    'by-sixteen': {
      statement:
        'By 16, every pupil has had {meetingsBySixteen, plural, one {at least one guidance meeting} other {at least # guidance meetings}} with a trained careers adviser.',
      question:
        'Of the pupils in Year 11, how many will have had {meetingsBySixteen, plural, one {at least one guidance meeting} other {at least # guidance meetings}} with a trained careers adviser by the end of the year?',
      hint: 'The adviser may be your own or from outside. Trained is usually read as Level 6. A chat with a form tutor is not a guidance meeting.',
    },
    'by-eighteen': {
      statement:
        'By 18, every pupil has had {meetingsByEighteen, plural, one {a further guidance meeting} other {# further guidance meetings}} with a trained careers adviser.',
      question:
        'Of the pupils in Year 13, for how many will {meetingsByEighteen, plural, one {a further guidance meeting} other {# further guidance meetings}} with a trained careers adviser have been offered, and for how many held, by the end of the year?',
      hint: 'Count meetings in Years 12 and 13.',
    },
    timetabled: {
      statement:
        'Guidance meetings have their place in the programme, to suit what pupils need, and come when big choices of study or career are made.',
      question: 'Are meetings timetabled in your programme, so that they come when pupils make big choices?',
      hint: 'Before post-16 applications close, for example, and earlier for those who need more time.',
    },
    'offer-known': {
      statement:
        'Pupils, parents and carers are told what guidance is on offer and how to get it, and it is on the website.',
      question: 'Where do you say what guidance there is, and how to get it?',
    },
    'working-together': {
      statement:
        'The careers leader works closely with the adviser, the coordinator for special educational needs and other key staff, so that guidance is effective and part of school life.',
      question:
        'How far do you agree: the careers leader, the adviser, the SENCO and other key staff work closely together on guidance?',
    },
  },
};
