export const en = {
  title: 'Encounters with further and higher education',
  summary: 'Pupils know the whole range of what they could learn next: academic and vocational, in class and at work.',
  criteria: {
    'by-sixteen': {
      statement:
        'By 16, every pupil has had a meaningful encounter with each kind of provider, meeting staff and those who learn there.',
      question:
        'Of the pupils in Year 11, how many will have had a meaningful encounter with this kind of provider by the end of the year?',
      hint: 'An encounter is meaningful if pupils can explore what learning there is like.',
    },
    'higher-education-visits': {
      statement:
        'By 18, every pupil who considers university has made at least two visits to universities, meeting staff and students.',
      question:
        'Of the pupils in Year 13 who consider university, how many will have made at least two visits by the end of the year, meeting staff and students?',
      hint: 'The group is only those who consider it. If nobody does, give 0 of 0.',
    },
  },
};
